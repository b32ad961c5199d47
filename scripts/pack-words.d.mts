import type { Plugin } from "esbuild";

export function packWords(): Plugin;
