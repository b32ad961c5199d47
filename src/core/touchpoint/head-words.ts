import { fold } from "./fold";

/** Stands for a link among the words of a head: nothing that anybody types. */
export const LINK = "\ufffc";

const TOKENS = /\ufffc|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[,&+/↔.!?;]/gu;

/**
 * The words of a line's head, folded, in order; `LINK` for each link, and the marks that join links or end sentences.
 * `head` has its links replaced by `LINK` already.
 */
export const headWords = (head: string): readonly string[] => fold(head).match(TOKENS) ?? [];
