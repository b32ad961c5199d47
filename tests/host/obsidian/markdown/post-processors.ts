import type { MarkdownRenderChild } from "../base/component";

/** obsidian.d.ts, `MarkdownSectionInformation`: the whole text, and the block's first and last line in it. */
export interface SectionInfo {
  text: string;
  lineStart: number;
  lineEnd: number;
}

export interface MarkdownPostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild(child: MarkdownRenderChild): void;
  getSectionInfo(el: HTMLElement): SectionInfo | null;
}

export type MarkdownPostProcessor = ((el: HTMLElement, context: MarkdownPostProcessorContext) => unknown) & { sortOrder?: number };
export type CodeBlockProcessor = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => unknown;

/** What plugins do to a rendered note, section by section. */
export class PostProcessors {
  readonly #processors: MarkdownPostProcessor[] = [];

  add(processor: MarkdownPostProcessor): void {
    this.#processors.push(processor);
    this.#processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }

  remove(processor: MarkdownPostProcessor): void {
    this.#processors.remove(processor);
  }

  /** obsidian.d.ts: the code block's `pre` gives way to an element of the processor's own. */
  forCodeBlock(language: string, handler: CodeBlockProcessor): MarkdownPostProcessor {
    return async (el, context) => {
      for (const code of el.querySelectorAll<HTMLElement>("pre > code")) {
        if (!code.classList.contains(`language-${language}`)) continue;
        const block = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(block);
        await handler((code.textContent ?? "").replace(/\n$/, ""), block, context);
      }
    };
  }

  async run(el: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
    for (const processor of [...this.#processors]) await processor(el, context);
  }
}
