import type { Told, Where } from "./told";

/**
 * What becomes of the data of a dictionary: a text with slots is a function of what they name, in the order in which
 * English first names them; a text without is a string; a pair of texts tells what happened to a note and what to do about
 * it; functions stay as they are. The values of the slots are typed by how English first writes them.
 */
export type Spoken<T> = T extends string
  ? Sentence<T>
  : T extends Pair
    ? (where: Where) => Told
    : T extends Said
      ? T
      : { readonly [K in keyof T]: Spoken<T[K]> };

/** The same dictionary in another language: the same keys, and texts of its own. */
export type Translated<T> = T extends string
  ? string
  : T extends Pair
    ? Pair
    : T extends Said
      ? T
      : { readonly [K in keyof T]: Translated<T[K]> };

/** What happened, and what to do about it: both may name `{field}` and `{value}`. */
export type Pair = readonly [message: string, fix: string];

type Said = (...values: never[]) => unknown;

type Sentence<T extends string> = string extends T ? string : Arguments<SlotsOf<T>> extends infer A extends readonly unknown[] ? (A extends readonly [] ? string : (...values: A) => string) : never;

type Arguments<S extends readonly SlotType[]> = { [K in keyof S]: S[K][1] };
type SlotType = readonly [name: string, value: unknown];

/**
 * `In` is where reading stands, innermost first: `t`ext, or the `c`ases of a slot. A brace opens a slot in the one and a
 * text in the other.
 */
type SlotsOf<T extends string, In extends string = "t", Found extends readonly SlotType[] = []> = T extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Closed<T, In, Found>
    : In extends `c${string}`
      ? SlotsOf<After, `t${In}`, Found>
      : Before extends `${string}'`
        ? After extends `${string}}'${infer Rest}`
          ? SlotsOf<Rest, In, Found>
          : never
        : SlotAt<After, In, Found>
  : T extends `${string}}${string}`
    ? Closed<T, In, Found>
    : Found;

type Closed<T extends string, In extends string, Found extends readonly SlotType[]> = T extends `${string}}${infer After}`
  ? In extends `${string}${infer Outer}`
    ? SlotsOf<After, Outer, Found>
    : never
  : never;

/** Behind the brace that opens a slot. */
type SlotAt<T extends string, In extends string, Found extends readonly SlotType[]> = T extends `${infer Inside}}${infer After}`
  ? Inside extends `${infer Name}, ${infer Format extends "plural" | "select" | "some"}, ${string}`
    ? T extends `${Name}, ${Format}, ${infer Cases}`
      ? SlotsOf<Cases, `c${In}`, With<Found, Name, Format>>
      : never
    : Inside extends `${infer Name}, ${infer Format}`
      ? SlotsOf<After, In, With<Found, Name, Format>>
      : SlotsOf<After, In, With<Found, Inside, "">>
  : never;

type With<Found extends readonly SlotType[], Name extends string, Format extends string> = Name extends Found[number][0]
  ? Found
  : [...Found, readonly [Name, ValueOf<Format>]];

type ValueOf<Format extends string> = Format extends ""
  ? string | number
  : Format extends "select"
    ? string | number | null
    : Format extends "list" | "commas" | "semicolons"
      ? readonly string[]
      : Format extends "capital" | "small" | "folder"
        ? string
        : number;
