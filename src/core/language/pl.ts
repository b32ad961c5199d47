import { basicsPl } from "./basics-pl";
import { dashboardPl } from "./dashboard-pl";
import { diagnosisPl } from "./diagnosis-pl";
import type { English } from "./en";
import { faultsPl } from "./faults-pl";
import { insightsPl } from "./insights-pl";
import { relationshipPl } from "./relationship-pl";
import type { Translated } from "./sentence";
import { problemsPl, refusalsPl } from "./told-pl";
import { uiPl } from "./ui-pl";
import { undoPl } from "./undo-pl";

export const pl = (): Translated<English> => ({
  ...basicsPl,
  ...dashboardPl,
  problems: problemsPl,
  refusals: { ...refusalsPl, ...faultsPl },
  undo: undoPl,
  diagnosis: diagnosisPl,
  relationship: relationshipPl,
  insights: insightsPl,
  ui: uiPl,
});
