import { appointmentRepeated, invitationAnswered } from './appointment.ts';
import {
  attachmentAnnounced,
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
import { saysWhat, saysWhen, saysWho, saysWhy } from './presentation.ts';
import { noPrivateLife, noPrivateNumber } from './private-life.ts';
import { recipientIsTheOffers, recipientProvider, recipientReads, recipientWritten } from './recipient.ts';
import type { Rule } from './rule.ts';
import { signatureName, signaturePhone, signaturePhoneRight } from './signature.ts';
import { noMistakes } from './spelling.ts';
import { subjectCalm, subjectFitsKind, subjectNamesJob, subjectShort, subjectWritten } from './subject.ts';
import { noSlang, noTexting } from './texting.ts';
import { thanksFirst, thanksForWhat } from './thanks.ts';
import { calmMarks, noBegging, noComplaint, noInsult, noMoneyTalk, noShouting, saysVous } from './tone.ts';

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
