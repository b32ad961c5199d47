import { DateTime } from "luxon";
import { FollowUps } from "../../../src/app/follow-ups";
import { outlookOf } from "../../../src/app/outlook";
import { buildDashboard } from "../../../src/core/dashboard/build-dashboard";
import { byRank } from "../../../src/core/followup/rank";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { isoDay } from "../../../src/core/time/civil-date";
import { measured, timed, type Goal, type Row } from "../goals";
import { race, ratioOf } from "../harness";
import type { MemoryApp } from "../memory-app";
import { END, endDay } from "../vault/generate";

/** P7: everybody's reasons and their order on a new day, against asking luxon for the days since each last contact. */
export async function rankingGoals({ app, host }: MemoryApp, rounds: number): Promise<{ goals: Goal[]; rows: Row[] }> {
  const { index } = app;
  const { words, days, followup: rules } = outlookOf(DEFAULT_SETTINGS, { dailyNotes: host.ports.dailyNotes.source, taskFilter: null }, "en");
  const speech = { words, days, today: endDay() };
  const ranked = app.ranked();
  const shuffled = [...ranked].sort((a, b) => (a.facts.person.path < b.facts.person.path ? -1 : 1));
  const lastDays = ranked.flatMap(({ facts: { lastContact } }) => (lastContact ? [isoDay(lastContact.day)] : []));
  const newDay = new FollowUps(rules, speech);
  newDay.ranked(index);
  const { facts, sort, luxon, cards, model } = await race(
    [
      { name: "facts", run: () => new FollowUps(rules, speech).ranked(index) },
      { name: "sort", run: () => [...shuffled].sort(byRank) },
      { name: "luxon", run: () => rankByLuxon(lastDays) },
      { name: "cards", run: () => paneOf(new FollowUps(rules, speech)) },
      { name: "model", run: () => paneOf(newDay) },
    ],
    rounds,
  );
  return {
    goals: [
      measured({ id: "P7", title: "order of 10,000 people: a luxon diff per person over typed scores", unit: "x", limit: 20, bound: "least" }, ratioOf(luxon, sort)),
    ],
    rows: [
      timed("order 10,000 people, facts known", sort),
      timed("a new day: facts, reasons and order of 10,000 people", facts),
      timed("luxon: one diff per person, then the order", luxon),
      timed("a new day: the whole pane", cards),
      timed("the pane's model again, nothing changed", model),
    ],
  };

  function paneOf(followUps: FollowUps): unknown {
    return buildDashboard(
      {
        ranked: followUps.ranked(index),
        problems: index.problems(),
        reading: false,
        rules,
        naming: (target, from) => index.personOf(target, from)?.name ?? target,
        cardOf: (found) => followUps.card(index, found),
      },
      speech,
    );
  }
}

function rankByLuxon(days: readonly string[]): readonly number[] {
  const today = DateTime.fromISO(END);
  return days.map((day) => today.diff(DateTime.fromISO(day), "days").days).sort((a, b) => b - a);
}
