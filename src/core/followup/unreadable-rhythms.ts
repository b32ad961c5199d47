import type { Settings } from "../settings/settings";
import { parseCadence } from "./cadence";

/** Dotted keys of the settings that hold a rhythm which is none: the settings keep any text, so that it can be corrected. */
export function unreadableRhythms({ circles, cadence }: Settings): readonly string[] {
  const ofCircles = circles.flatMap((circle, at) => (parseCadence(circle.cadence) === null ? [`circles.${at}.cadence`] : []));
  const isFallbackBad = cadence.default !== null && parseCadence(cadence.default) === null;
  return isFallbackBad ? [...ofCircles, "cadence.default"] : ofCircles;
}
