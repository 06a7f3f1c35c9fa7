import type { ReactNode } from 'react';
import type { Field } from './fields';
import { fieldId } from './form-state';

/** The ids of what describes a field: its hint and its faults. */
export const describedBy = (path: string, field: Field, messages: readonly string[], hint?: string) => {
  const ids = [
    (hint ?? field.hint ?? '') !== '' && `${fieldId(path)}-uitleg`,
    messages.length > 0 && `${fieldId(path)}-fout`,
  ].filter((id) => id !== false);
  return ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') };
};

export const Hint = ({ path, hint }: { readonly path: string; readonly hint: string | undefined }) =>
  hint === undefined || hint === '' ? null : (
    <p className="form-hint" id={`${fieldId(path)}-uitleg`}>
      {hint}
    </p>
  );

export const Faults = ({ path, messages }: { readonly path: string; readonly messages: readonly string[] }) =>
  messages.length === 0 ? null : (
    <div className="utrecht-form-field-error-message form-fault" id={`${fieldId(path)}-fout`}>
      {messages.map((message) => (
        <p key={message}>
          <span className="visually-hidden">Fout: </span>
          {message}
        </p>
      ))}
    </div>
  );

/** What need not be filled in says so; all else must be. */
export const Optional = ({ field }: { readonly field: Field }) =>
  field.required ? null : <span className="form-optional"> (niet verplicht)</span>;

interface LabelledProps {
  readonly field: Field;
  readonly path: string;
  readonly messages: readonly string[];
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A field with its label above it, its hint and its faults. */
export const Labelled = ({ field, path, messages, hint = field.hint, children }: LabelledProps) => (
  <div className={`form-field${messages.length > 0 ? ' form-field--invalid' : ''}`}>
    <label className="utrecht-form-label" htmlFor={fieldId(path)}>
      {field.label}
      <Optional field={field} />
    </label>
    <Hint path={path} hint={hint} />
    <Faults path={path} messages={messages} />
    {children}
  </div>
);

interface FieldsetProps extends LabelledProps {
  /** Shown on one line. */
  readonly row?: boolean;
}

/** Fields that belong together; it can take focus, so that the list of faults can lead to it. */
export const Fieldset = ({ field, path, messages, row = false, hint = field.hint, children }: FieldsetProps) => (
  <fieldset
    className={`form-fieldset${row ? ' form-fieldset--row' : ''}${messages.length > 0 ? ' form-field--invalid' : ''}`}
    id={fieldId(path)}
    tabIndex={-1}
    {...describedBy(path, field, messages, hint)}
  >
    <legend className="form-legend">
      {field.label}
      <Optional field={field} />
    </legend>
    <Hint path={path} hint={hint} />
    <Faults path={path} messages={messages} />
    {children}
  </fieldset>
);
