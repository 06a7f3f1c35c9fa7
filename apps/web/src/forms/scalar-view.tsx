import { useContext } from 'react';
import { describedBy, Fieldset, Labelled } from './control';
import { listIn, textIn } from './draft';
import type {
  ChecksField,
  ChoiceField,
  DateField,
  Field,
  InstantField,
  LengthField,
  NumberField,
  TextField,
} from './fields';
import { fieldId, FormStateContext, useField } from './form-state';
import { dayOf, wasThere } from './on-day';

export interface ViewProps<Of extends Field> {
  readonly field: Of;
  readonly path: string;
}

/** Up to so many choices are shown at once. */
const fewChoices = 3;

const partialHint = 'Zoals 16-12-2025. Weet u een deel niet? Schrijf dan 2025-12 of 2026-XX-06.';
const joined = (...hints: readonly (string | undefined)[]): string | undefined =>
  hints.filter((hint) => hint !== undefined).join(' ') || undefined;

/** What a field of one value has in common: its id, its value, what describes it. */
function useScalar(field: Field, path: string, hint?: string) {
  const { value, change, messages } = useField(path);
  const shared = {
    id: fieldId(path),
    value: textIn(value),
    ...(messages.length > 0 && { 'aria-invalid': true as const }),
    ...describedBy(path, field, messages, hint),
    onChange: (event: { readonly target: { readonly value: string } }) => change(event.target.value),
  };
  return { shared, messages };
}

const box = (messages: readonly string[], width: string) =>
  `utrecht-textbox utrecht-textbox--html-input form-${width}${messages.length > 0 ? ' utrecht-textbox--invalid' : ''}`;

function TextView({ field, path }: ViewProps<TextField>) {
  const { shared, messages } = useScalar(field, path);
  return (
    <Labelled field={field} path={path} messages={messages}>
      {field.long ? (
        <textarea className="utrecht-textarea utrecht-textarea--html-textarea form-wide" rows={3} {...shared} />
      ) : (
        <input className={box(messages, 'wide')} type="text" {...shared} />
      )}
    </Labelled>
  );
}

function DateView({ field, path }: ViewProps<DateField>) {
  const hint = field.partial ? joined(field.hint, partialHint) : field.hint;
  const { shared, messages } = useScalar(field, path, hint);
  return (
    <Labelled field={field} path={path} messages={messages} hint={hint}>
      <input className={box(messages, 'short')} type={field.partial ? 'text' : 'date'} autoComplete="off" {...shared} />
    </Labelled>
  );
}

function InstantView({ field, path }: ViewProps<InstantField>) {
  const { shared, messages } = useScalar(field, path);
  return (
    <Labelled field={field} path={path} messages={messages}>
      <input className={box(messages, 'short')} type="datetime-local" {...shared} />
    </Labelled>
  );
}

const lengthHint = 'Zoals 2 weken, 7 dagen of 1 maand.';

function LengthView({ field, path }: ViewProps<LengthField>) {
  const hint = joined(field.hint, lengthHint);
  const { shared, messages } = useScalar(field, path, hint);
  return (
    <Labelled field={field} path={path} messages={messages} hint={hint}>
      <input className={box(messages, 'short')} type="text" autoComplete="off" {...shared} />
    </Labelled>
  );
}

function NumberView({ field, path }: ViewProps<NumberField>) {
  const { shared, messages } = useScalar(field, path);
  return (
    <Labelled field={field} path={path} messages={messages}>
      <input className={box(messages, 'number')} type="text" inputMode="numeric" autoComplete="off" {...shared} />
    </Labelled>
  );
}

function RadioView({ field, path }: ViewProps<ChoiceField>) {
  const { value, change, messages } = useField(path);
  return (
    <Fieldset field={field} path={path} messages={messages}>
      {field.options.map((option) => (
        <label className="tick" key={option.value}>
          <input
            type="radio"
            name={fieldId(path)}
            value={option.value}
            checked={value === option.value}
            onChange={() => change(option.value)}
          />{' '}
          {option.label}
        </label>
      ))}
    </Fieldset>
  );
}

/** What was chosen stays to be seen, also when the day was changed to one on which it was not there. */
function SelectView({ field, path }: ViewProps<ChoiceField>) {
  const { shared, messages } = useScalar(field, path);
  const day = dayOf(useContext(FormStateContext).draft, path);
  const shown = field.options.filter((option) => wasThere(option, day) || option.value === shared.value);
  return (
    <Labelled field={field} path={path} messages={messages}>
      <select className="utrecht-select utrecht-select--html-select form-select" {...shared}>
        <option value="">{field.required ? 'Kies' : 'Niet ingevuld'}</option>
        {shown.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function ChecksView({ field, path }: ViewProps<ChecksField>) {
  const { value, change, messages } = useField(path);
  const chosen = listIn(value).map(textIn);
  const toggle = (one: string, on: boolean) =>
    change(field.options.map((option) => option.value).filter((each) => (each === one ? on : chosen.includes(each))));
  return (
    <Fieldset field={field} path={path} messages={messages}>
      <div className="form-checks">
        {field.options.map((option) => (
          <label className="tick" key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />{' '}
            {option.label}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** A field of one value. */
export function ScalarView({ field, path }: ViewProps<Field>) {
  switch (field.kind) {
    case 'text':
      return <TextView field={field} path={path} />;
    case 'date':
      return <DateView field={field} path={path} />;
    case 'instant':
      return <InstantView field={field} path={path} />;
    case 'length':
      return <LengthView field={field} path={path} />;
    case 'number':
      return <NumberView field={field} path={path} />;
    case 'checks':
      return <ChecksView field={field} path={path} />;
    case 'choice':
      return field.required && field.options.length > 1 && field.options.length <= fewChoices ? (
        <RadioView field={field} path={path} />
      ) : (
        <SelectView field={field} path={path} />
      );
    default:
      return null;
  }
}
