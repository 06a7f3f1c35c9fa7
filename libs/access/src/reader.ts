import type { Role } from '@eensluidend/contracts';

/** Who asks: a person in a role, for a body where the role has one. */
export interface Reader {
  readonly person: string;
  readonly role: Role;
  readonly body?: string;
}

/** The workflows themselves. */
export const engine: Reader = { person: 'engine', role: 'engine' };

const names: Readonly<Record<Role, string>> = {
  secretary: 'de secretaris van de stuurgroep',
  griffier: 'de griffier',
  municipalSecretary: 'de gemeentesecretaris',
  adviser: 'het adviesorgaan',
  entrepreneur: 'de ondernemer',
  councilMember: 'een raadslid',
  operator: 'de beheerder',
  engine: 'het systeem',
};

export const roleName = (role: Role): string => names[role];
