/**
 * Undoes raw DEFLATE (RFC 1951) of what our own build deflated: without checks, and with the size of the result known. Small
 * and quick at its first run, which is its only one; a library is three times as large and first prepares tables for anything.
 */
export function inflate(deflated: Uint8Array, size: number): Uint8Array {
  const input = new BitReader(deflated);
  const out = new Uint8Array(size);
  let end = 0;
  for (let isLast = 0; isLast === 0; ) {
    isLast = input.bits(1);
    const kind = input.bits(2);
    if (kind === 0) {
      const plain = input.plain();
      out.set(plain, end);
      end += plain.length;
    } else {
      const [literals, distances] = kind === 1 ? fixedCodes() : ownCodes(input);
      end = inflateBlock(input, literals, distances, out, end);
    }
  }
  return out;
}

/** @returns Where the block ends in `out`. */
function inflateBlock(input: BitReader, literals: Codes, distances: Codes, out: Uint8Array, start: number): number {
  let end = start;
  for (let next = input.symbol(literals); next !== END; next = input.symbol(literals)) {
    if (next < END) {
      out[end++] = next;
      continue;
    }
    const length = input.counted(LENGTHS, next - END - 1);
    const back = input.counted(DISTANCES, input.symbol(distances));
    for (const to = end + length; end < to; end++) out[end] = out[end - back] ?? 0;
  }
  return end;
}

/** The symbol that ends a block; those below are bytes, those above lengths. */
const END = 256;

class BitReader {
  #at = 0;
  /** Bits that were read and not yet used, and how many. */
  #held = 0;
  #count = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bits(count: number): number {
    const value = this.#next(count);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  symbol({ longest, table }: Codes): number {
    const entry = table[this.#next(longest)] ?? 0;
    this.#held >>>= entry & 15;
    this.#count -= entry & 15;
    return entry >> 4;
  }

  /** A number that is written as its range and where in it. */
  counted({ first, extra }: Ranges, range: number): number {
    return (first[range] ?? 0) + this.bits(extra[range] ?? 0);
  }

  /** Bytes as they are, from the next whole one on, behind their number (twice). */
  plain(): Uint8Array {
    this.bits(this.#count & 7);
    const length = this.bits(16);
    this.#at += 2 - (this.#count >> 3);
    this.#held = this.#count = 0;
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  #next(count: number): number {
    for (; this.#count < count; this.#count += 8) this.#held |= (this.#bytes[this.#at++] ?? 0) << this.#count;
    return this.#held & ((1 << count) - 1);
  }
}

/** A Huffman code: what the next `longest` bits begin with, as its symbol and, in the last four bits, its length. */
interface Codes {
  readonly longest: number;
  readonly table: Uint16Array;
}

/** By the length of each symbol's code: the shorter ones first, those of one length in the order of their symbols. */
function codesOf(lengths: readonly number[]): Codes {
  const longest = Math.max(...lengths);
  const table = new Uint16Array(1 << longest);
  const next = firstCodes(lengths, longest);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    // A code comes with its highest bit first, all else with the lowest.
    let place = 0;
    for (let bit = 0; bit < length; bit++) place |= ((code >> bit) & 1) << (length - 1 - bit);
    for (; place < table.length; place += 1 << length) table[place] = (symbol << 4) | length;
  });
  return { longest, table };
}

/** The first code of each length. */
function firstCodes(lengths: readonly number[], longest: number): number[] {
  const counts = new Array<number>(longest + 1).fill(0);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  let code = 0;
  return counts.map((_, length) => (code = length === 0 ? 0 : (code + (counts[length - 1] ?? 0)) << 1));
}

const fixedCodes = (): readonly [Codes, Codes] => [
  codesOf(Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))),
  codesOf(new Array<number>(30).fill(5)),
];

/** The codes of a block that brings its own: their lengths, themselves coded. */
function ownCodes(input: BitReader): readonly [Codes, Codes] {
  const literals = 257 + input.bits(5);
  const all = literals + 1 + input.bits(5);
  const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].slice(0, 4 + input.bits(4));
  const ofLengths = new Array<number>(19).fill(0);
  for (const place of order) ofLengths[place] = input.bits(3);
  const codes = codesOf(ofLengths);
  const lengths: number[] = [];
  while (lengths.length < all) {
    const next = input.symbol(codes);
    if (next < 16) lengths.push(next);
    else if (next === 16) lengths.push(...repeated(lengths.at(-1) ?? 0, 3 + input.bits(2)));
    else lengths.push(...repeated(0, next === 17 ? 3 + input.bits(3) : 11 + input.bits(7)));
  }
  return [codesOf(lengths.slice(0, literals)), codesOf(lengths.slice(literals))];
}

const repeated = (value: number, times: number): readonly number[] => new Array<number>(times).fill(value);

/** Ranges of numbers, the next one beginning where one ends. */
interface Ranges {
  readonly first: readonly number[];
  /** How many bits say where in the range. */
  readonly extra: readonly number[];
}

/** `most`: what has a range of its own, at the end. */
function ranges(first: number, extra: readonly number[], ...most: readonly number[]): Ranges {
  let next = first;
  return { extra, first: [...extra.map((bits) => (next += 1 << bits) - (1 << bits)), ...most] };
}

const LENGTHS = ranges(3, Array.from({ length: 28 }, (_, range) => Math.max(0, (range >> 2) - 1)), 258);
const DISTANCES = ranges(1, Array.from({ length: 30 }, (_, range) => Math.max(0, (range >> 1) - 1)));
