import { describe, expect, test } from 'vitest';
import { chooseVoice } from './speech.ts';

const aVoice = (name: string, lang: string, localService: boolean, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

describe('the voice that reads aloud', () => {
  test('is a French one inside the device before one that needs the network', () => {
    const voices = [
      aVoice('net', 'fr-FR', false),
      aVoice('local', 'fr-CA', true),
      aVoice('english', 'en-GB', true),
    ];
    expect(chooseVoice(voices)?.name).toBe('local');
  });

  test('is one of France before one of elsewhere, also as Android writes it', () => {
    const voices = [aVoice('quebec', 'fr_CA', true, true), aVoice('france', 'fr_FR', true)];
    expect(chooseVoice(voices)?.name).toBe('france');
  });

  test('is none when the device speaks no French: then nothing is offered', () => {
    expect(chooseVoice([aVoice('frisian', 'fry', true), aVoice('english', 'en-GB', true)])).toBe(null);
    expect(chooseVoice([])).toBe(null);
  });
});
