import { parseArgs } from "node:util";

export interface DemoOptions {
  /** Undefined: the sample vault. */
  readonly vault: string | undefined;
  /** On the folder itself, not on a copy. */
  readonly inPlace: boolean;
  readonly port: number;
  /** The day the sample vault is made for. */
  readonly today: string | undefined;
  readonly open: boolean;
  /** Write the page as one file instead of serving it. */
  readonly once: boolean;
}

export const USAGE = `npm run demo [-- OPTIONS]
  --once              write dist/demo/index.html, one file that opens from disk, and end
  --vault DIR         show a copy of this vault instead of the sample
  --in-place          work on the folder itself (with --vault)
  --port N            listen on this port
  --today YYYY-MM-DD  make the sample vault for this day
  --no-open           only print the address`;

/** Throws, with what is wrong, on what it doesn't understand. */
export function readOptions(args: string[]): DemoOptions {
  const { values } = parseArgs({
    args,
    options: {
      once: { type: "boolean", default: false },
      vault: { type: "string" },
      "in-place": { type: "boolean", default: false },
      port: { type: "string", default: "0" },
      today: { type: "string" },
      "no-open": { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port`);
  if (values["in-place"] && values.vault === undefined) throw new Error("--in-place needs --vault DIR");
  if (values.once && values.vault !== undefined) throw new Error("--once is for the sample vault: it can't hold --vault DIR");
  if (values.once && values.today !== undefined) throw new Error("--once makes its vault for the day on which it is opened: it takes no --today");
  if (values.today !== undefined && !isDay(values.today)) throw new Error(`--today ${values.today} is no YYYY-MM-DD`);
  return { vault: values.vault, inPlace: values["in-place"], port, today: values.today, open: !values["no-open"], once: values.once };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
