import type { Refusal } from "../note/refusal";

/** A refusal before it is known which file it is about. */
export type TextRefusal = Omit<Refusal, "path">;
