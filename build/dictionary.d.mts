export function buildDictionary(outDir: string): Promise<object | undefined>;
