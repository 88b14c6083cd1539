import { appointmentRepeated, invitationAnswered } from './appointment.ts';
import { attachmentAnnounced } from './attachment-announced.ts';
import {
  attachmentIsOwn,
  attachmentIsResume,
  attachmentNamed,
  attachmentNeeded,
  attachmentNotPrivate,
  attachmentPresent,
} from './attachments.ts';
import { bodyWritten, gapsFilled } from './body.ts';
import { closingPolite, closingWritten } from './closing.ts';
import { followUpDate, followUpJob } from './follow-up.ts';
import { greetingPolite, greetingRightName, greetingWritten } from './greeting.ts';
import { lateNewTime, lateReason, lateSorry } from './late.ts';
import { longEnough, sentencesShort, shortEnough } from './length.ts';
import { saysWhat } from './says-what.ts';
import { saysWhen } from './says-when.ts';
import { saysWho } from './says-who.ts';
import { saysWhy } from './says-why.ts';
import { noPrivateLife, noPrivateNumber } from './private-life.ts';
import { recipientIsTheOffers, recipientProvider, recipientReads, recipientWritten } from './recipient.ts';
import type { Rule } from './rule.ts';
import { signatureName, signaturePhone, signaturePhoneRight } from './signature.ts';
import { noMistakes } from './no-mistakes.ts';
import { subjectCalm, subjectFitsKind, subjectNamesJob, subjectShort, subjectWritten } from './subject.ts';
import { noSlang } from './no-slang.ts';
import { noTexting } from './no-texting.ts';
import { thanksFirst, thanksForWhat } from './thanks.ts';
import { calmMarks } from './calm-marks.ts';
import { noBegging } from './no-begging.ts';
import { noComplaint } from './no-complaint.ts';
import { noInsult } from './no-insult.ts';
import { noMoneyTalk } from './no-money-talk.ts';
import { noShouting } from './no-shouting.ts';
import { saysVous } from './says-vous.ts';

/* Each by its name, which is its id in capitals and small letters: who needs a few of them carries no others. */
export { appointmentRepeated, invitationAnswered } from './appointment.ts';
export { attachmentAnnounced } from './attachment-announced.ts';
export {
  attachmentIsOwn,
  attachmentIsResume,
  attachmentNamed,
  attachmentNeeded,
  attachmentNotPrivate,
  attachmentPresent,
} from './attachments.ts';
export { bodyWritten, gapsFilled } from './body.ts';
export { closingPolite, closingWritten } from './closing.ts';
export { followUpDate, followUpJob } from './follow-up.ts';
export { greetingPolite, greetingRightName, greetingWritten } from './greeting.ts';
export { lateNewTime, lateReason, lateSorry } from './late.ts';
export { longEnough, sentencesShort, shortEnough } from './length.ts';
export { saysWhat } from './says-what.ts';
export { saysWhen } from './says-when.ts';
export { saysWho } from './says-who.ts';
export { saysWhy } from './says-why.ts';
export { noPrivateLife, noPrivateNumber } from './private-life.ts';
export { recipientIsTheOffers, recipientProvider, recipientReads, recipientWritten } from './recipient.ts';
export { signatureName, signaturePhone, signaturePhoneRight } from './signature.ts';
export { noMistakes } from './no-mistakes.ts';
export { subjectCalm, subjectFitsKind, subjectNamesJob, subjectShort, subjectWritten } from './subject.ts';
export { noSlang } from './no-slang.ts';
export { noTexting } from './no-texting.ts';
export { thanksFirst, thanksForWhat } from './thanks.ts';
export { calmMarks } from './calm-marks.ts';
export { noBegging } from './no-begging.ts';
export { noComplaint } from './no-complaint.ts';
export { noInsult } from './no-insult.ts';
export { noMoneyTalk } from './no-money-talk.ts';
export { noShouting } from './no-shouting.ts';
export { saysVous } from './says-vous.ts';

/** Every rule, in the order in which one reads a message before sending it. */
export const RULES: readonly Rule[] = [
  recipientWritten,
  recipientIsTheOffers,
  recipientProvider,
  recipientReads,
  subjectWritten,
  subjectNamesJob,
  subjectFitsKind,
  subjectShort,
  subjectCalm,
  bodyWritten,
  gapsFilled,
  noPrivateNumber,
  attachmentNotPrivate,
  noInsult,
  greetingWritten,
  greetingPolite,
  greetingRightName,
  saysVous,
  noTexting,
  attachmentPresent,
  attachmentIsResume,
  attachmentIsOwn,
  thanksFirst,
  thanksForWhat,
  appointmentRepeated,
  invitationAnswered,
  lateSorry,
  lateReason,
  lateNewTime,
  followUpDate,
  followUpJob,
  saysWho,
  saysWhat,
  saysWhy,
  saysWhen,
  attachmentAnnounced,
  closingWritten,
  closingPolite,
  signatureName,
  signaturePhone,
  signaturePhoneRight,
  noPrivateLife,
  noSlang,
  noMistakes,
  noMoneyTalk,
  noComplaint,
  noBegging,
  noShouting,
  longEnough,
  shortEnough,
  sentencesShort,
  attachmentNeeded,
  attachmentNamed,
  calmMarks,
];
