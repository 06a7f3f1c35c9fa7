import type { CommandName, RefusalCode } from '@eensluidend/contracts';

/** A report is refused for one of these reasons, or because it is on record already; for no other (architecture: acts and reports). */
export const refusalsOfReports: Readonly<
  Record<'form' | 'unknown' | 'authority' | 'impossible', readonly RefusalCode[]>
> = {
  form: [
    ...(['inTheFuture', 'receivedBeforeSent', 'pointTwice', 'rolePartTwice', 'municipalityTwice'] as const),
    ...(['nothingChanges', 'groundIncomplete', 'gazetteNumberMissing', 'wholeDossier'] as const),
    // What is said contradicts itself.
    ...(['outcomeContradictsPoints', 'outcomeContradictsVotes', 'outcomeContradictsTie'] as const),
    ...(['outcomeContradictsAmendment', 'outcomeNotForBody', 'adoptedWithoutVote', 'votesWithoutVote'] as const),
    ...([
      'revoteWithoutTie',
      'secretBallotNames',
      'votesDoNotMatch',
      'groupVotesDoNotMatch',
      'votedTwice',
      'groupTwice',
    ] as const),
    ...(['recusedVoted', 'moreVotesThanSeats', 'moreVotesThanPresent', 'morePresentThanSeats'] as const),
    ...(['adviserDidNotSign', 'didNotSign'] as const),
    // A correction tells the same report again, about a fact that was reported.
    ...(['factNotCorrectable', 'correctionOtherFact', 'liftInstead'] as const),
  ],
  /** A body, text or other thing that this proposal, or its route, does not know. */
  unknown: [
    ...(['unknownBody', 'unknownText', 'unknownDocument', 'unknownMunicipality', 'unknownGroup'] as const),
    ...(['unknownRequest', 'unknownAdvice', 'unknownMeeting', 'unknownDecision', 'unknownSecrecy'] as const),
    ...(['unknownSubject', 'unknownFact', 'unknownMotion', 'unknownMessage', 'unknownSending'] as const),
    ...(['unknownAgendaItem', 'unknownMemberProposal', 'unknownPromise', 'unknownWrittenQuestion'] as const),
    ...([
      'unknownEntrepreneurDecision',
      'noWorksCouncil',
      'noOptIn',
      'noZienswijzeRound',
      'notWorkingGroup',
      'publishesNothing',
    ] as const),
  ],
  authority: [
    ...(['bodyDoesNotDecide', 'mandateOnlyByCollege', 'withdrawnByWrongBody', 'informsOtherCouncil'] as const),
    ...(['notCompetentToImpose', 'notCompetentToLift', 'notCompetentToRatify', 'notCompetentToExclude'] as const),
    ...(['documentNotHeld', 'notTheEntrepreneur'] as const),
  ],
  /** A decision that the law, or sense, makes impossible. */
  impossible: [
    ...(['meetingNotOpened', 'collegeNotOpened', 'exclusionTooLong'] as const),
    ...(['groundNotAllowed', 'noClosedSession', 'subjectBarred'] as const),
    ...(['revoteInCouncil', 'voteCannotBeInvalid', 'nobodyDecides'] as const),
  ],
};

/** The very same fact is on record already: the same kind of report, about the same thing. */
const recordedBefore: Partial<Record<CommandName, readonly RefusalCode[]>> = {
  recordDecision: ['alreadyDecided', 'changedMeanwhile'],
  recordMeeting: ['meetingTwice'],
  recordAdviceReceipt: ['alreadyReceived'],
  liftSecrecy: ['alreadyLifted', 'liftAwaitsSecond'],
  recordSecrecyLapse: ['alreadyLifted'],
  imposeSecrecy: ['alreadySecret'],
  withdrawProposal: ['alreadyWithdrawn'],
  signUp: ['alreadySignedUp'],
  leave: ['notSignedUp'],
  sendDraft: ['draftSentTwice'],
  recordZienswijze: ['zienswijzeTwice'],
  recordPublication: ['gazetteStepTwice'],
  settlePromise: ['alreadySettled'],
  answerWrittenQuestion: ['alreadySettled'],
  recordSystemNotice: ['alreadyRecorded'],
  recordBounce: ['alreadyRecorded'],
  recordSendingReceipt: ['alreadyRecorded'],
};

const grounds = new Set<RefusalCode>(Object.values(refusalsOfReports).flat());

/** Whether a report of this name may be refused with this code; a correction is refused like the report it tells again. */
export const mayRefuseReport = (name: CommandName, code: RefusalCode): boolean =>
  grounds.has(code) ||
  (name === 'correctFact'
    ? Object.values(recordedBefore).some((codes) => codes.includes(code))
    : (recordedBefore[name]?.includes(code) ?? false));
