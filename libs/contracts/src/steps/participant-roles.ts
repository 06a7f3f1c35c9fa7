/** What a municipality is to a proposal: it decides, decides on its own share only, or is informed (R122). */
export const participantRoles = ['decides', 'coOwner', 'informed'] as const;
