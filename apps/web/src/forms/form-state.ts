import { createContext, useContext } from 'react';
import { draftAt, type Draft } from './draft';
import type { Fault } from './problems';

/** What every field of a form needs: what was typed, how to change it, and what is wrong with it. */
export interface FormState {
  readonly draft: Draft;
  readonly change: (path: string, value: Draft) => void;
  readonly faults: readonly Fault[];
}

export const FormStateContext = createContext<FormState>({ draft: {}, change: () => undefined, faults: [] });

/** The id of a field on the screen, to link to from the list of faults. */
export const fieldId = (path: string): string => `veld-${path.replaceAll('.', '-')}`;

export function useField(path: string) {
  const { draft, change, faults } = useContext(FormStateContext);
  return {
    value: draftAt(draft, path),
    change: (value: Draft) => change(path, value),
    messages: faults.filter((fault) => fault.path === path).map(({ message }) => message),
  };
}

/** Whether something inside a part is wrong. */
export const isWrongIn = (faults: readonly Fault[], path: string): boolean =>
  faults.some((fault) => fault.path === path || fault.path?.startsWith(`${path}.`));
