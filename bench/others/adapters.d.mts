type Operation = (text: string) => unknown;
export const tokens: Operation;
export const others: readonly (readonly [library: string, language: 'zh' | 'en', operation: Operation])[];
