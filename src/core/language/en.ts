import { basicsEn } from "./basics-en";
import { dashboardEn } from "./dashboard-en";
import { diagnosisEn } from "./diagnosis-en";
import { faultsEn } from "./faults-en";
import { insightsEn } from "./insights-en";
import { relationshipEn } from "./relationship-en";
import { problemsEn, refusalsEn } from "./told-en";
import { uiEn } from "./ui-en";
import { undoEn } from "./undo-en";

/** English, the shape of all languages. A function, so that words are unpacked only for who speaks it. */
export const en = () => ({
  ...basicsEn,
  ...dashboardEn,
  problems: problemsEn,
  refusals: { ...refusalsEn, ...faultsEn },
  undo: undoEn,
  diagnosis: diagnosisEn,
  relationship: relationshipEn,
  insights: insightsEn,
  ui: uiEn,
});

export type English = ReturnType<typeof en>;
