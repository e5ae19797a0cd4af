/** The building blocks that adapters, views and runs are made of. */
export { commonStateFields } from './common_state_fields.ts';
export { createEdges } from './create_edges.ts';
export { derivedState } from './derived_state.ts';
export { eventFilter } from './event_filter.ts';
export { finalizeEntity } from './finalize_entity.ts';
export { firstOrLastRow } from './first_or_last_row.ts';
export { generateSurrogateKey } from './generate_surrogate_key.ts';
export { pivotIdentifiers } from './pivot.ts';
export { processEvents, processIdentifiers, processMemberships, processTraits } from './process_records.ts';
export { resolveIdentifiers } from './resolve_identifiers.ts';
export { resolveTraits } from './resolve_traits.ts';
export { unionRelations } from './union_relations.ts';
export { unpivotIdentifiers, unpivotMemberships, unpivotTraits } from './unpivot.ts';
