import type { MakeTool } from '../tool.ts';
import { customerContext } from './customer_context.ts';
import { findCustomer } from './find_customer.ts';

/** Every tool, in the order in which an assistant is told of them. */
export const TOOLS: readonly MakeTool[] = [findCustomer, customerContext];
