import type { z } from 'zod';
import type { Warehouse } from '../warehouses/warehouse.ts';
import type { Deployment } from './deployment.ts';

/** A question that an assistant may ask. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** Read by models: what it gives, when to ask it, and what of the answer is not to be trusted. */
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  /** @throws with a sentence for whoever asked */
  ask(warehouse: Warehouse, given: z.output<Input>): Promise<z.output<Output>>;
}

/** A tool, whose schemas and names follow from the config. */
export type MakeTool = (deployment: Deployment) => Tool;

/** Holds a tool against its schemas. */
export const tool = <Input extends z.ZodObject, Output extends z.ZodObject>(made: Tool<Input, Output>): Tool =>
  made as unknown as Tool;
