import type { MakeTool } from '../tool.ts';
import { audience } from './audience.ts';
import { customerContext } from './customer_context.ts';
import { describeModel } from './describe_model.ts';
import { explainMatch } from './explain_match.ts';
import { findCustomer } from './find_customer.ts';
import { recentChanges } from './recent_changes.ts';
import { timeline } from './timeline.ts';

/** Every tool, in the order in which an assistant is told of them. */
export const TOOLS: readonly MakeTool[] = [
  findCustomer,
  customerContext,
  timeline,
  explainMatch,
  audience,
  recentChanges,
  describeModel,
];
