declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options?: { linkify?: boolean; html?: boolean });
    readonly linkify: { set(options: { fuzzyLink: boolean }): void };
    render(markdown: string): string;
  }
}
