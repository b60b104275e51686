export function buildDictionary(outDir: string): Promise<void>;
