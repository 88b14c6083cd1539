import { expect, test } from 'vitest';
import { parseResumeFile } from '@wetechcare/core/resume/parse-resume.ts';
import { EMPTY_RESUME } from '@wetechcare/core/resume/resume.ts';
import { createKeptTexts, createMemoryTextStore } from '#lib/device/kept-texts.ts';
import { createResumeEditor } from './editor.svelte.ts';
import { RESUME_KEY } from './resume-key.ts';

function anEditor() {
  const documents = createKeptTexts(createMemoryTextStore());
  const editor = createResumeEditor(documents, { resume: { ...EMPTY_RESUME }, variants: [] });
  const kept = async () => parseResumeFile((await documents.read(RESUME_KEY)) ?? '')?.resume;
  return { editor, kept };
}

test('every key is kept on the device as soon as it is typed', async () => {
  const { editor, kept } = anEditor();
  editor.change({ firstName: 'I' }, 'firstName');
  expect((await kept())?.firstName).toBe('I');
  editor.change({ firstName: 'In' }, 'firstName');
  expect((await kept())?.firstName).toBe('In');
});

test('undo takes back a whole field, then the one before, and is kept too', async () => {
  const { editor, kept } = anEditor();
  editor.change({ firstName: 'I' }, 'firstName');
  editor.change({ firstName: 'Inès' }, 'firstName');
  editor.change({ lastName: 'B' }, 'lastName');
  editor.undo();
  expect(editor.base).toMatchObject({ firstName: 'Inès', lastName: '' });
  editor.undo();
  expect(editor.base.firstName).toBe('');
  expect(editor.canUndo).toBe(false);
  expect((await kept())?.firstName).toBe('');
});

test('a variant that is undone is no longer the one looked at', () => {
  const { editor } = anEditor();
  const job = { title: 'Vendeuse', slug: null, rome: null };
  editor.changeFile(
    { ...editor.file, variants: [{ id: 'v', name: 'vente', job, pitch: null, hidden: [] }] },
    'variants',
  );
  editor.show('v');
  expect(editor.shown.job.title).toBe('Vendeuse');
  editor.undo();
  expect(editor.variantId).toBe(null);
  expect(editor.shown.job.title).toBe('');
});
