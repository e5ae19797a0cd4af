import { oneOf } from '../findings.ts';
import { traitsOf } from '../model.ts';
import type { Inspection } from './inspection.ts';

/** Consent is a trait of persons that has a column. */
export function checkEmailLists(inspection: Inspection): void {
  const { email_lists: lists } = inspection.config;
  if (lists === undefined || !inspection.isWhole(lists)) return;
  const { consent_trait: trait, refused_values, consent_required } = lists;
  const names = traitsOf(inspection.config)
    .filter(({ entityType }) => entityType === 'person')
    .map(({ name }) => name);
  const path = inspection.at(lists, 'consent_trait');
  if (trait !== undefined && !names.includes(trait)) {
    inspection.report(path, trait, `a trait of persons: ${oneOf(names)}`, names);
  }
  if (trait === undefined && (refused_values !== undefined || consent_required === true)) {
    inspection.report(path, undefined, 'the trait of persons that says whether they may be written to');
  }
}
