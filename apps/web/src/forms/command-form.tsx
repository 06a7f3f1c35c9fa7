import { FormStateContext } from './form-state';
import { ErrorSummary } from './error-summary';
import { FormResult } from './form-result';
import { FormView, type Helpers } from './field-view';
import type { Draft } from './draft';
import type { GroupField } from './fields';
import { useForm } from './use-form';

interface CommandFormProps {
  readonly form: GroupField;
  readonly known: Draft | undefined;
  /** Where it is posted. */
  readonly path: string;
  readonly tagOf: (draft: Draft) => string | undefined;
  /** The address of the proposal, to go back to. */
  readonly address: string;
  /** The name of the command. */
  readonly command: string;
  /** Whether one may be recorded after the other. */
  readonly repeatable: boolean;
  readonly helpers?: Helpers;
}

/** A form for one command: fill in, send, and see what became of it. */
export function CommandForm({
  form,
  known,
  path,
  tagOf,
  address,
  command,
  repeatable,
  helpers = {},
}: CommandFormProps) {
  const { draft, restored, change, refused, effect, busy, submit, again } = useForm({ form, known, path, tagOf });
  if (effect !== undefined)
    return <FormResult effect={effect} command={command} address={address} again={repeatable ? again : undefined} />;
  return (
    <FormStateContext value={{ draft, change, faults: refused?.faults ?? [] }}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {refused && <ErrorSummary refused={refused} />}
        {restored && (
          <p className="form-restored" role="status">
            Wij hebben uw concept van zojuist teruggezet.{' '}
            <button className="utrecht-button utrecht-button--subtle" type="button" onClick={again}>
              Begin opnieuw
            </button>
          </p>
        )}
        <FormView form={form} helpers={helpers} />
        <p className="form-actions">
          <button className="utrecht-button utrecht-button--primary-action" type="submit" aria-disabled={busy}>
            {busy ? 'Wordt vastgelegd…' : 'Vastleggen'}
          </button>
          <a className="utrecht-link utrecht-link--html-a" href={address}>
            Terug naar het voorstel, zonder iets vast te leggen
          </a>
        </p>
      </form>
    </FormStateContext>
  );
}
