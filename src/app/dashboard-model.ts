import { buildDashboard, problemRow } from "../core/dashboard/build-dashboard";
import type { Dashboard } from "../core/dashboard/dashboard";
import type { Suggestion } from "../core/followup/around/suggestions";
import type { FollowUp } from "../core/followup/rank";
import type { PeopleIndex } from "../core/index/people-index";
import type { DayNumber } from "../core/time/civil-date";
import { FollowUps } from "./follow-ups";
import type { Outlook } from "./outlook";
import type { Progress } from "./reading-progress";

/** Fewer notes are read before anybody has read a sentence about it. */
const LONG_READING = 200;

/** Everybody in rank order and the pane made of it, of one outlook; each worked out when it is asked for and has changed. */
export class DashboardModel {
  readonly #outlook: Outlook;
  #followUps: { readonly today: DayNumber; readonly of: FollowUps } | null = null;
  #ranked: { readonly by: FollowUps; readonly index: PeopleIndex; readonly revision: number; readonly list: readonly FollowUp[] } | null =
    null;
  #dashboard: { readonly ranked: readonly FollowUp[]; readonly reading: boolean; readonly model: Dashboard } | null = null;

  #progressed: { readonly of: Dashboard; readonly text: string; readonly model: Dashboard } | null = null;

  constructor(outlook: Outlook) {
    this.#outlook = outlook;
  }

  ranked(index: PeopleIndex, today: DayNumber): readonly FollowUp[] {
    const by = this.#followUpsOf(today);
    const { revision } = index;
    if (this.#ranked?.by !== by || this.#ranked.index !== index || this.#ranked.revision !== revision) {
      this.#ranked = { by, index, revision, list: by.ranked(index) };
    }
    return this.#ranked.list;
  }

  /** What could be given to somebody of the list. */
  suggestions(index: PeopleIndex, today: DayNumber, found: FollowUp): readonly Suggestion[] {
    return this.#followUpsOf(today).suggestions(index, found);
  }

  dashboard(index: PeopleIndex, today: DayNumber, reading: boolean): Dashboard {
    const ranked = this.ranked(index, today);
    if (this.#dashboard?.ranked !== ranked || this.#dashboard.reading !== reading) {
      this.#dashboard = { ranked, reading, model: this.#build(index, today, ranked, reading) };
    }
    return this.#dashboard.model;
  }

  /** The same pane with how far the reading has come; the same object until it has come further. */
  progressed(shown: Dashboard, progress: Progress | null): Dashboard {
    const text = progress === null || progress.total < LONG_READING ? undefined : this.#outlook.words.dashboard.progress(progress.done, progress.total);
    if (shown.state !== "ready" || text === undefined) return shown;
    if (this.#progressed?.of !== shown || this.#progressed.text !== text) {
      this.#progressed = { of: shown, text, model: { ...shown, progress: text } };
    }
    return this.#progressed.model;
  }

  #followUpsOf(today: DayNumber): FollowUps {
    if (this.#followUps?.today !== today) {
      const { words, days, followup } = this.#outlook;
      this.#followUps = { today, of: new FollowUps(followup, { words, days, today }) };
    }
    return this.#followUps.of;
  }

  #build(index: PeopleIndex, today: DayNumber, ranked: readonly FollowUp[], reading: boolean): Dashboard {
    const { words, days, followup: rules } = this.#outlook;
    const problems = index.problems();
    if (index.peopleCount === 0) {
      const { title, message } = words.dashboard.empty;
      return { state: "empty", title, message, problems: problems.map((problem) => problemRow(problem, words)) };
    }
    const followUps = this.#followUpsOf(today);
    return buildDashboard(
      {
        ranked,
        problems,
        reading,
        rules,
        naming: (target, from) => index.personOf(target, from)?.name ?? target,
        cardOf: (found) => followUps.card(index, found),
      },
      { words, days, today },
    );
  }
}
