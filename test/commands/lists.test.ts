import { Locale } from 'discord-api-types/v10';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Command, Component } from '../../commands/command.ts';
import { components } from '../../commands/components/index.ts';
import { commands } from '../../commands/index.ts';
import { limits } from '../../src/reply/limits.ts';
import { languages, wordsOf } from '../../src/reply/words/index.ts';
import { manageWords } from '../../src/reply/words/manage/index.ts';
import { onboardingWords } from '../../src/reply/words/onboarding.ts';
import { privacyWords } from '../../src/reply/words/privacy.ts';
import { quizWords } from '../../src/reply/words/quiz.ts';

const notACommand = ['command.ts', 'index.ts'];

const exportsOf = async (folder: string): Promise<unknown[]> => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !notACommand.includes(file));
  const modules = await Promise.all(
    files.map(
      (file) => import(/* @vite-ignore */ new URL(`../../${folder}/${file}`, import.meta.url).href) as Promise<Record<string, unknown>>,
    ),
  );
  return modules.flatMap((module) => Object.values(module));
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

test('every command of the folder is on the list', async () => {
  const found = (await exportsOf('commands')).filter((value): value is Command => isObject(value) && 'data' in value);
  const names = (list: readonly Command[]): string[] => list.map(({ data }) => data.name).sort();
  expect(names(commands)).toEqual(names(found));
});

test('every component of the folder is on the list, under an action of its own', async () => {
  const found = (await exportsOf('commands/components')).filter((value): value is Component => isObject(value) && 'action' in value);
  const actions = (list: readonly Component[]): string[] => list.map(({ action }) => action).sort();
  expect(actions(components)).toEqual(actions(found));
  expect(new Set(actions(components)).size).toBe(components.length);
});

test.each(languages)('the commands that are named in the words in %s are those that are typed there', (language) => {
  const locale = { en: Locale.EnglishUS, zh: Locale.ChineseCN, fr: Locale.French, es: Locale.SpanishES }[language];
  const known = commands.map(({ data }) => data.name_localizations?.[locale] ?? data.name);
  const textsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String((value as (...given: string[]) => unknown)('x', 'x', 'x', 'x'))];
    return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
  };
  const tables = [wordsOf(language), ...[manageWords, onboardingWords, privacyWords, quizWords].map((table) => table[language])];
  const named = tables.flatMap(textsOf).flatMap((text) => text.match(/(?<![\p{L}\p{N}])\/\p{L}+/gu) ?? []);
  expect(named.length).toBeGreaterThan(7);
  expect(named.filter((name) => !known.includes(name.slice(1)))).toEqual([]);
});

describe('a command’s texts', () => {
  const locales = ['zh-CN', 'zh-TW', 'fr', 'es-ES', 'es-419'];
  const texts = commands.flatMap(({ data }) => [data, ...('options' in data ? (data.options ?? []) : [])]);

  test('are in every language', () => {
    for (const text of texts) {
      expect(Object.keys(text.name_localizations ?? {}).sort(), text.name).toEqual([...locales].sort());
      if ('description' in text) expect(Object.keys(text.description_localizations ?? {}).sort(), text.name).toEqual([...locales].sort());
    }
  });

  test('are distinct among the commands of each language', () => {
    for (const locale of locales) {
      const names = commands.map(({ data }) => (data.name_localizations as Record<string, string>)[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('fit what Discord takes for one command', () => {
    for (const { data } of commands) {
      const all =
        JSON.stringify(data)
          .match(/"(?:name|description|value)":"[^"]*"/gu)
          ?.join('').length ?? 0;
      expect(all, data.name).toBeLessThan(8000);
      expect(data.name.length).toBeLessThanOrEqual(32);
    }
    expect(limits.choices).toBe(25);
  });
});
