import { useQuery } from '@tanstack/react-query';
import { commandsOf, type Command, type OpenApi } from '../forms/schema';
import { read } from './api';

/** Every command, as the API describes it; asked once. */
export const useCommands = () =>
  useQuery<OpenApi, Error, Command[]>({
    queryKey: ['openapi'],
    queryFn: ({ signal }) => read<OpenApi>('/v1/openapi.json', undefined, signal),
    select: commandsOf,
    // It never changes while the page is open, and comparing so much takes long.
    structuralSharing: false,
  });
