import { useContext, type ReactNode } from 'react';
import { branchOf } from './body';
import { Fieldset } from './control';
import { emptyDraft, laidOver, listIn, memberOf, textIn, type Draft } from './draft';
import { fieldsIn, type Field, type GroupField, type ListField, type Part, type UnionField } from './fields';
import { fieldId, FormStateContext, isWrongIn, useField } from './form-state';
import { dayOf, wasThere } from './on-day';
import { ScalarView, type ViewProps } from './scalar-view';

const inside = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

/** What a page puts above the fields of a group, by the path of that group. */
export type Helpers = Readonly<Record<string, ReactNode>>;

interface InnerProps<Of extends Field> extends ViewProps<Of> {
  readonly helpers?: Helpers | undefined;
}

const Members = ({
  fields,
  path,
  helpers,
}: {
  fields: readonly Field[];
  path: string;
  helpers?: Helpers | undefined;
}) => fields.map((each) => <FieldView key={each.name} field={each} path={inside(path, each.name)} helpers={helpers} />);

/** Whether all members are short, so that they fit beside each other. */
const isRow = (fields: readonly Field[]): boolean =>
  fields.length <= 3 && fields.every(({ kind, hint }) => kind === 'number' && hint === undefined);

/** The fields of a group; a folded part of it opens by itself when something in it is wrong. */
function Inner({ field, path, helpers }: InnerProps<GroupField>) {
  const { faults } = useContext(FormStateContext);
  return field.parts.map((part, index) => {
    const members = <Members key={index} fields={part.fields} path={path} helpers={helpers} />;
    if (!part.folded) return members;
    const wrong = part.fields.some(({ name }) => isWrongIn(faults, inside(path, name)));
    return (
      <details className="form-more" key={index} open={wrong || undefined}>
        <summary>{part.legend}</summary>
        {members}
      </details>
    );
  });
}

function GroupView({ field, path, helpers }: InnerProps<GroupField>) {
  const { messages } = useField(path);
  const row = isRow(fieldsIn(field).filter(({ hidden }) => !hidden));
  if (field.bare) return <Inner field={field} path={path} helpers={helpers} />;
  return (
    <Fieldset field={field} path={path} messages={messages} row={row}>
      {helpers?.[path]}
      <div className={row ? 'form-row' : undefined}>
        <Inner field={field} path={path} helpers={helpers} />
      </div>
    </Fieldset>
  );
}

function UnionView({ field, path, helpers }: InnerProps<UnionField>) {
  const { value, change, messages } = useField(path);
  const branch = branchOf(field, value);
  const choose = (chosen: string) => change(laidOver(value ?? emptyDraft(field), { [field.by]: chosen }));
  return (
    <Fieldset field={field} path={path} messages={messages}>
      {field.branches.map((each) => (
        <label className="tick" key={each.value}>
          <input
            type="radio"
            name={fieldId(path)}
            value={each.value}
            checked={each.value === textIn(memberOf(value, field.by))}
            onChange={() => choose(each.value)}
          />{' '}
          {each.label}
        </label>
      ))}
      {branch && <Members fields={branch.fields} path={path} helpers={helpers} />}
    </Fieldset>
  );
}

/** A new item, with its number where it has one. */
function newItem(item: Field, number: number): Draft {
  const texts = item.kind === 'group' ? fieldsIn(item).filter((each) => each.kind === 'text') : [];
  const named = texts.filter(({ numbered }) => numbered !== undefined);
  const names = named.map(({ name, numbered = '' }): readonly [string, Draft] => [name, `${numbered}-${number}`]);
  return laidOver(emptyDraft(item), names.length > 0 ? Object.fromEntries<Draft>(names) : undefined);
}

/** Moves the focus to what has just come, or to what is left, so that a keyboard does not lose its place. */
const focusSoon = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus());

function ListView({ field, path, helpers }: InnerProps<ListField>) {
  const { value, change, messages } = useField(path);
  const items = listIn(value);
  const { headings } = field;
  const day = dayOf(useContext(FormStateContext).draft, path);
  const heading = (index: number) => headings?.[index]?.label ?? `${field.item.label} ${index + 1}`;
  const shown = [...items.keys()].filter((index) => wasThere(headings?.[index] ?? {}, day));
  const add = () => {
    change([...items, newItem(field.item, items.length + 1)]);
    focusSoon(fieldId(inside(path, items.length)));
  };
  const remove = (index: number) => {
    change(items.toSpliced(index, 1));
    focusSoon(fieldId(path));
  };
  const titled = (index: number): Field => ({ ...field.item, label: heading(index), required: true });
  return (
    <Fieldset field={field} path={path} messages={messages}>
      {shown.map((index) => (
        <div className="form-item" key={index}>
          <FieldView field={titled(index)} path={inside(path, index)} helpers={helpers} />
          {headings === undefined && (
            <button
              className="utrecht-button utrecht-button--subtle form-remove"
              type="button"
              onClick={() => remove(index)}
            >
              Weghalen<span className="visually-hidden">: {heading(index)}</span>
            </button>
          )}
        </div>
      ))}
      {headings === undefined && (
        <button className="utrecht-button utrecht-button--secondary-action form-add" type="button" onClick={add}>
          {items.length === 0 ? 'Toevoegen' : 'Nog een toevoegen'}
          <span className="visually-hidden">: {field.label}</span>
        </button>
      )}
    </Fieldset>
  );
}

/** Any field, as its kind asks. */
export function FieldView({ field, path, helpers }: InnerProps<Field>) {
  if (field.hidden) return null;
  switch (field.kind) {
    case 'group':
      return <GroupView field={field} path={path} helpers={helpers} />;
    case 'union':
      return <UnionView field={field} path={path} helpers={helpers} />;
    case 'list':
      return <ListView field={field} path={path} helpers={helpers} />;
    default:
      return <ScalarView field={field} path={path} />;
  }
}

/** A part of the form, under a heading where it has one. */
function PartView({ part, children }: { readonly part: Part; readonly children: ReactNode }) {
  if (part.folded || part.legend === undefined) return <div className="form-part">{children}</div>;
  return (
    <section className="form-part form-part--titled">
      <h2 className="utrecht-heading-2">{part.legend}</h2>
      {part.note !== undefined && <p className="form-hint">{part.note}</p>}
      {children}
    </section>
  );
}

/** All parts of a form. */
export const FormView = ({ form, helpers }: { readonly form: GroupField; readonly helpers: Helpers }) =>
  form.parts
    .filter(({ fields }) => fields.some(({ hidden }) => !hidden))
    .map((part, index) => (
      <PartView key={index} part={part}>
        <Inner field={{ ...form, parts: [part] }} path="" helpers={helpers} />
      </PartView>
    ));
