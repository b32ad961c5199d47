import { reviewMonth } from "../../core/dashboard/review-month";
import { reviewValues, type ReviewInput } from "../../core/dashboard/review";
import { factsOf } from "../../core/followup/facts";
import { followupRules } from "../../core/followup/followup-rules";
import { byRank, followUp, type FollowUp } from "../../core/followup/rank";
import { readNote } from "../../core/note/read-note";
import type { Refusal } from "../../core/note/refusal";
import { safeNotePath } from "../../core/note/safe-path";
import { baseName, type VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import type { DayNumber } from "../../core/time/civil-date";
import { renderTemplate } from "../../core/time/daily-template";
import { linkTo } from "../link-to";
import type { WriteOutcome } from "../outcome";
import { finish, refuse, type WriteContext } from "../write-context";
import { readTemplate } from "./read-template";

const DEFAULT_FOLDER = "Reviews";

/**
 * A note that looks back on a month, from the user's template or our headings. One that is there already is left as it is:
 * `note-exists`, with its path, for whoever asked to open it.
 */
export async function monthlyReview(context: WriteContext, month: DayNumber): Promise<WriteOutcome> {
  const { ports, words, days, settings } = context;
  const { name, from } = reviewMonth(month);
  const label = words.insights.review.label(days.month(month));
  if (from > ports.clock.today()) return refuse(label, { kind: "day-to-come", path: "", value: name });
  const path = safeNotePath(`${settings.review.folder ?? DEFAULT_FOLDER}/Review ${name}.md`);
  if (!path.ok) return refuse(label, { ...path.error, path: "" });
  const text = await reviewText(context, path.value, month);
  if (!text.ok) return refuse(label, text.error);
  const created = await ports.vault.create(path.value, text.value);
  return created.ok ? finish(context, label, [{ written: created.value, line: 0 }], []) : refuse(label, created.error);
}

/** Refused: `review-template-missing`. */
async function reviewText(context: WriteContext, path: VaultPath, month: DayNumber): Promise<Result<string, Refusal>> {
  const template = await templateOf(context);
  if (!template.ok) return template;
  const linked = filledIn(context, path, month, template.value, (person) => linkOrName(context, person));
  return ok(saysNothing(context, path, linked) ? linked : filledIn(context, path, month, template.value, baseName));
}

async function templateOf({ ports, settings, words }: WriteContext): Promise<Result<string, Refusal>> {
  const { template } = settings.review;
  if (template === null) return ok(words.insights.review.template);
  const read = await readTemplate(ports, template);
  return read !== null ? ok(read) : fail({ kind: "review-template-missing", path: "", value: template });
}

function linkOrName({ index }: WriteContext, person: VaultPath): string {
  const link = linkTo(person, index);
  return link.ok ? link.value : baseName(person);
}

function filledIn(context: WriteContext, path: VaultPath, day: DayNumber, template: string, shown: (person: VaultPath) => string): string {
  const { ports, settings, index, words, days } = context;
  const today = ports.clock.today();
  const input: ReviewInput = {
    month: reviewMonth(day),
    people: everybody(context),
    rules: followupRules(settings),
    circles: settings.circles,
    personText: (person) => shown(person.path),
    linkText: (target, from) => {
      const person = index.personOf(target, from);
      return person === null ? target : shown(person.path);
    },
  };
  const values = { title: baseName(path), day: today, time: ports.clock.time(), more: reviewValues(input, { words, days, today }) };
  return renderTemplate(template, values, ports.formatMoment);
}

function everybody({ ports, settings, index }: WriteContext): readonly FollowUp[] {
  const rules = followupRules(settings);
  const today = ports.clock.today();
  return [...index.people()]
    .flatMap(({ path }) => index.entries(path) ?? [])
    .map((entries) => followUp(factsOf(entries, rules, today), rules, today))
    .sort(byRank);
}

/** A look back must be no contact itself: in a template with a date, a link could be one. */
function saysNothing({ ports, rules }: WriteContext, path: VaultPath, text: string): boolean {
  const day = ports.dailyNotes.dayOf(path);
  const { touchpoints, mentions, promises } = readNote({ path, text, day, frontmatter: ports.frontmatter, rules });
  return touchpoints.length + mentions.length + promises.length === 0;
}
