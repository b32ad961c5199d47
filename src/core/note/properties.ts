import { foldKey } from "../person/fold-key";
import { isBlank } from "../person/property-value";
import type { Frontmatter } from "./frontmatter";

/** One property of a note, with its key folded, so that every rule and field asks by one spelling. */
export interface Property {
  /** By `foldKey`. */
  readonly name: string;
  /** As the note spells it. */
  readonly key: string;
  readonly value: unknown;
}

/** In the note's order. */
export type Properties = readonly Property[];

export const NO_PROPERTIES: Properties = [];

/** A note's properties, gone through once. */
export const propertiesOf = (frontmatter: Frontmatter): Properties =>
  Object.keys(frontmatter).map((key) => ({ name: foldKey(key), key, value: frontmatter[key] }));

/** The first property of this name that says something; `name` is folded. */
export const propertyNamed = (properties: Properties, name: string): Property | null =>
  properties.find((property) => property.name === name && !isBlank(property.value)) ?? null;
