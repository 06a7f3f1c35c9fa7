import { useState } from 'react';
import type { FormContext } from '../forms/context';
import { titleOf } from '../forms/pages';
import type { Command } from '../forms/schema';
import { Section } from '../parts/section';
import { counted } from '../words';
import { formsAskedOf, found, groupsFor, type Group } from './groups';
import { PageHead } from './page-head';

interface GroupsProps {
  readonly groups: readonly Group[];
  readonly address: string;
}

const Groups = ({ groups, address }: GroupsProps) => (
  <div className="command-groups">
    {groups.map(({ id, title, choices }) => (
      <Section key={id} id={id} title={title}>
        <ul className="plain command-list">
          {choices.map(({ name, form, title: act }) => (
            <li key={name}>
              <a className="utrecht-link utrecht-link--html-a" href={`${address}/vastleggen/${form}`}>
                {act}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    ))}
  </div>
);

/** The groups, with a field to look for an act where there are many; how many are left is said to who does not see it. */
function Searchable({ groups, address }: GroupsProps) {
  const [wanted, setWanted] = useState('');
  const left = found(groups, wanted.trim());
  const count = left.reduce((sum, { choices }) => sum + choices.length, 0);
  return (
    <>
      <search className="command-search">
        <label className="utrecht-form-label" htmlFor="zoek">
          Zoek een handeling
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input form-short"
          id="zoek"
          type="search"
          autoComplete="off"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <span className="quiet" role="status">
          {wanted.trim() !== '' && `${counted(count, 'handeling', 'handelingen')} gevonden`}
        </span>
      </search>
      <Groups groups={left} address={address} />
    </>
  );
}

interface CommandListProps {
  readonly commands: readonly Command[];
  readonly context: FormContext;
  readonly address: string;
}

/** Everything that this reader may record, by subject; what is asked of him now comes first. */
export function CommandList({ commands, context, address }: CommandListProps) {
  const asked = formsAskedOf(context.who.body, context.tasks ?? []);
  const all = commands.map((command) => ({
    name: command.name,
    form: command.path,
    title: titleOf(command, context),
  }));
  const groups = groupsFor(all, asked);
  return (
    <>
      <PageHead
        title="Vastleggen"
        proposal={context.proposal?.title ?? 'Voorstel'}
        address={address}
        lead="Kies wat u wilt vastleggen. Een fout herstellen? Kies dan ‘Corrigeer’ bij het feit in de tijdlijn."
      />
      {groups.length === 0 ? (
        <p className="utrecht-paragraph">U kunt bij dit voorstel niets vastleggen.</p>
      ) : (
        <Searchable groups={groups} address={address} />
      )}
    </>
  );
}
