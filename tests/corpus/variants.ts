/** The ways in which the same note may lie on a disk. */
export const VARIANTS = {
  "as is": (text: string): string => text,
  CRLF: (text: string): string => text.replace(/\r?\n/g, "\r\n"),
  BOM: (text: string): string => (text.startsWith("\uFEFF") ? text : `\uFEFF${text}`),
  "no final newline": (text: string): string => text.replace(/(?:\r?\n)+$/, ""),
  NFD: (text: string): string => text.normalize("NFD"),
} as const;
