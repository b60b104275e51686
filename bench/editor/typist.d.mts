export const KEY: string;
export function typeInEditor(text: string, line: number, rounds: number): Promise<number[]>;
