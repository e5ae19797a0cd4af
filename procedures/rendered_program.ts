/**
 * A program for the interpreter: plain JSON, its SQL spelled for one warehouse. `binds` name the variables whose values
 * go with a statement, in the order of its placeholders.
 */
export type Value = string | number | null;

export interface RenderedStatement {
  readonly text: string;
  readonly binds: readonly string[];
}

export type Operand = { readonly variable: string } | { readonly literal: Value };

export interface RenderedCondition {
  readonly left: string;
  readonly operator: '=' | '<>' | '<' | '<=' | '>' | '>=';
  readonly right: Operand;
}

export type RenderedNode =
  | {
      readonly kind: 'statement';
      readonly step: string;
      readonly statement: RenderedStatement;
      readonly count?: string;
      readonly atOnce?: true;
    }
  | {
      readonly kind: 'set';
      readonly step: string;
      readonly statement: RenderedStatement;
      readonly variables: readonly string[];
    }
  | { readonly kind: 'assign'; readonly variable: string; readonly value: Operand }
  | {
      readonly kind: 'repeat';
      readonly step: string;
      readonly counter: string;
      readonly from: Operand;
      readonly by: number;
      readonly until: RenderedCondition;
      readonly maximum: number;
      readonly body: readonly RenderedNode[];
    }
  | {
      readonly kind: 'when';
      readonly condition: RenderedCondition;
      readonly then: readonly RenderedNode[];
      readonly otherwise: readonly RenderedNode[];
    }
  | { readonly kind: 'every'; readonly seconds: number; readonly body: readonly RenderedNode[] }
  | {
      readonly kind: 'attempt';
      readonly body: readonly RenderedNode[];
      readonly error: string;
      readonly onError: readonly RenderedNode[];
    }
  | { readonly kind: 'transaction'; readonly body: readonly RenderedNode[] }
  | { readonly kind: 'call'; readonly procedure: string; readonly arguments: readonly Operand[] }
  | { readonly kind: 'fail'; readonly message: readonly Operand[] };

export interface RenderedProgram {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly variables: Readonly<Record<string, Value>>;
  readonly body: readonly RenderedNode[];
  readonly result: string | null;
  readonly run: string | null;
}
