import { linkKey } from "../index/link-resolver";

/** How people call what they keep their people in: folders, tags, kinds of notes, headings. Folded by `folded`. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*,\s*/).map(folded));

/** Case, marks before a name (`10 People`, `@People`, `👥 People`), `-` and `_` aside. */
export const folded = (name: string): string =>
  linkKey(name)
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[-_\s]+/g, " ")
    .trim();

export const PEOPLE_FOLDERS = words(`
  people, person, persons, contacts, contact, friends, family, crm, relationships, network, humans, address book, acquaintances, colleagues,
  ludzie, osoby, osoba, kontakty, znajomi, przyjaciele, rodzina, relacje,
  personen, menschen, kontakte, freunde, familie, personnes, gens, amis, personas, contactos, amigos, persone, contatti, pessoas, contatos,
  люди, контакты, друзья, 人物, 人`);

export const PEOPLE_TAGS = words(`
  friend, friends, family, relative, colleague, colleagues, coworker, acquaintance, client, clients, mentor, network, human, crm,
  osoba, osoby, ludzie, kontakt, kontakty, znajomy, znajoma, znajomi, przyjaciel, przyjaciółka, przyjaciele, rodzina, klient, klientka,
  persona, personas, personne, mensch, menschen, freund, freunde, contacto, amigo, pessoa`);

export const KIND_KEYS = words("type, kind, class, category, categories, fileclass, note type, typ, rodzaj, kategoria, kategorie, typ notatki");

export const PERSON_KINDS = words(`
  friend, friends, family, human, humans, acquaintance, colleague, client, persons, contacts,
  osoba, osoby, ludzie, człowiek, kontakt, kontakty, znajomy, znajoma, przyjaciel, rodzina,
  persona, personas, personne, mensch, personen, contacto, pessoa`);

export const LOG_HEADINGS = words(`
  touchpoints, log, people, people seen, contacts, contact, conversations, interactions, calls, meetings, who i met, social,
  kontakty, kontakt, ludzie, rozmowy, spotkania, osoby, dziennik kontaktów, z kim rozmawiałem, z kim rozmawiałam`);
