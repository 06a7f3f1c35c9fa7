import type { Subject, TimelineFilter } from './filter';

interface FilterFormProps {
  readonly filter: TimelineFilter;
  readonly subjects: readonly Subject[];
  readonly choose: (change: Partial<TimelineFilter>) => void;
}

const Options = ({ label, subjects }: { readonly label: string; readonly subjects: readonly Subject[] }) => (
  <optgroup label={label}>
    {subjects.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </optgroup>
);

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

const Tick = ({ label, checked, onChange }: TickProps) => (
  <label className="tick">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} /> {label}
  </label>
);

/** Chooses what of the timeline to show. */
export function FilterForm({ filter, subjects, choose }: FilterFormProps) {
  const known = subjects.some(({ id }) => id === filter.about);
  return (
    <form className="filter" aria-label="Kies wat u wilt zien" onSubmit={(event) => event.preventDefault()}>
      <div className="filter__about">
        <label className="utrecht-form-label" htmlFor="orgaan">
          Gemeente of orgaan
        </label>
        <select
          className="utrecht-select utrecht-select--html-select select"
          id="orgaan"
          value={known ? filter.about : ''}
          onChange={(event) => choose({ about: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">alle</option>
          <Options label="Gemeenten" subjects={subjects.filter((one) => one.isMunicipality)} />
          <Options label="Organen" subjects={subjects.filter((one) => !one.isMunicipality)} />
        </select>
      </div>
      <Tick
        label="Alleen besluiten en adviezen"
        checked={filter.onlyDecisions}
        onChange={(onlyDecisions) => choose({ onlyDecisions })}
      />
      <Tick
        label="Oudste eerst"
        checked={!filter.newestFirst}
        onChange={(oldestFirst) => choose({ newestFirst: !oldestFirst })}
      />
    </form>
  );
}
