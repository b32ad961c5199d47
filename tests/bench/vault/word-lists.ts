import type { Random } from "./random";

export const FIRST_NAMES = [
  "Ana", "Bo", "Cyril", "Dora", "Edith", "Farid", "Grażyna", "Hana", "Ivo", "Jun", "Kofi", "Lena", "Maja", "Nils", "Olga", "Pia",
  "Quentin", "Rosa", "Søren", "Tomek", "Uma", "Vera", "Wiola", "Xenia", "Yusuf", "Zoë", "Amir", "Bente", "Carla", "Dmitri",
];

export const LAST_NAMES = [
  "Diaz", "Lind", "Kos", "Fox", "Lis", "Ryś", "Okoye", "Haddad", "Novák", "Schäfer", "Tanaka", "Mensah", "Kowalska", "Berg", "Moreau",
  "Silva", "Petrov", "Nguyen", "Adeyemi", "Rossi", "Żółkiewski", "Larsen", "Ivanov", "Costa", "Meyer", "Sato", "Khan", "Dubois", "Olsen",
  "Horvat", "Varga", "Popa", "Weber", "Ferrari", "Jansen", "Mazur", "Nowak", "Bauer", "Ortiz", "Reyes",
];

export const INTERESTS = [
  "sailing", "tide mills", "chess", "bees", "letterpress", "choir", "bread", "maps", "bridges", "go", "violins", "ferns", "radio", "clay",
];

export const PLACES = ["Gdańsk", "Lisbon", "Accra", "Oslo", "Kyoto", "Porto", "Leeds", "Brno", "Quito", "Graz"];

/** How a contact is said, each read as one wherever it stands. */
export const KINDS = ["call with", "coffee with", "meeting with", "message from", "video call with", "visit to", "email to"];

const WORDS =
  "river stone morning window paper garden winter market letter street table summer corner music harbour bread field valley lamp bridge forest clock season mirror road island silver cloud kitchen story".split(
    " ",
  );

/** Sentences of around 55 letters. */
export function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 8 }, () => random.oneOf(WORDS)).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }).join(" ");
}
