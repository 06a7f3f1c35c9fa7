import type { Effect } from '@eensluidend/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, errorSentence } from '../data/api';
import { useReader } from '../data/identity';
import { send } from '../data/send';
import { requestFrom } from './body';
import { emptyDraft, laidOver, type Draft } from './draft';
import type { GroupField } from './fields';
import { faultsOf, type Fault } from './problems';
import { useDraft } from './use-draft';

/** A refusal, or a failure on the way; what was typed stays. */
export interface Refused {
  readonly faults: readonly Fault[];
  readonly error: unknown;
}

interface Sent {
  readonly form: GroupField;
  readonly path: string;
  readonly known: Draft | undefined;
  /** The tag of what this draft edits, where there is one. */
  readonly tagOf: (draft: Draft) => string | undefined;
}

const startOf = ({ form, known }: Sent): Draft => laidOver(emptyDraft(form), known);

/** One form: what is typed, and what became of sending it. */
export function useForm(sent: Sent) {
  const { form, path, tagOf } = sent;
  const { token } = useReader();
  const client = useQueryClient();
  const typed = useDraft(() => startOf(sent));
  const { draft } = typed;
  const [refused, setRefused] = useState<Refused>();
  const [effect, setEffect] = useState<Effect>();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    if (busy) return;
    setBusy(true);
    const key = typed.keyToSend();
    const { body, places } = requestFrom(form, draft);
    try {
      const ifMatch = tagOf(draft);
      const tag = ifMatch === undefined ? {} : { ifMatch: `"${ifMatch}"` };
      const done = await send({ path, token, body, key, ...tag });
      setRefused(undefined);
      typed.drop();
      setEffect(done);
      void client.invalidateQueries({ queryKey: ['v1'] });
    } catch (error) {
      const problem = error instanceof ApiError ? error.problem : undefined;
      const faults = problem ? faultsOf(problem, form, draft, places) : [{ message: errorSentence(error) }];
      setRefused({ faults, error });
      // Somebody was first: the next try is about what lies there now.
      if (problem?.status === 412) void client.invalidateQueries({ queryKey: ['v1'] });
    }
    setBusy(false);
  };

  const again = () => {
    setEffect(undefined);
    setRefused(undefined);
    typed.again();
  };

  return {
    draft,
    restored: typed.restored,
    change: typed.change,
    refused,
    effect,
    busy,
    submit,
    again,
  };
}
