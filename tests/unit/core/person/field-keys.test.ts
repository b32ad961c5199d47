import { describe, expect, it } from "vitest";
import { FIELD_NAMES, FIELD_SPELLINGS } from "../../../../src/core/person/field";
import { foldKey } from "../../../../src/core/person/fold-key";

describe("property names", () => {
  it.each(["Last Contact", "last_contact", "lastContact", "last-contact", "LAST CONTACT"])("%s", (key) => {
    expect(foldKey(key)).toBe("lastcontact");
  });

  it("keep other alphabets", () => {
    expect(foldKey("День рождения")).toBe("деньрождения");
  });

  it("each mean one field", () => {
    const keys = FIELD_NAMES.flatMap((field) => FIELD_SPELLINGS[field].map(foldKey));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
