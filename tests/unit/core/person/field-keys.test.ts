import { describe, expect, it } from "vitest";
import { FIELD_NAMES, FIELD_SPELLINGS } from "../../../../src/core/person/field";
import { normaliseKey } from "../../../../src/core/person/field-keys";

describe("property names", () => {
  it.each(["Last Contact", "last_contact", "lastContact", "last-contact", "LAST CONTACT"])("%s", (key) => {
    expect(normaliseKey(key)).toBe("lastcontact");
  });

  it("keep other alphabets", () => {
    expect(normaliseKey("День рождения")).toBe("деньрождения");
  });

  it("each mean one field", () => {
    const keys = FIELD_NAMES.flatMap((field) => FIELD_SPELLINGS[field].map(normaliseKey));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
