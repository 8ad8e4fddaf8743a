// What the tests use of markdown-it, which ships without types.

declare module "markdown-it" {
  export default class MarkdownIt {
    constructor(preset: "commonmark" | "default" | "zero", options?: MarkdownItOptions);
    constructor(options?: MarkdownItOptions);
    render(markdown: string): string;
  }

  interface MarkdownItOptions {
    readonly html?: boolean;
    readonly linkify?: boolean;
    readonly breaks?: boolean;
  }
}
