import * as v from 'valibot';
import { areDifferent, commonEntries, haveUniqueIds, IdSchema, TextSchema } from '../common-schema.ts';

/** Which one is the official site? */
export const OfficialSiteSchema = v.pipe(
  v.strictObject({
    kind: v.literal('official-site'),
    ...commonEntries,
    query: v.pipe(TextSchema, v.description('What was searched for')),
    results: v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(IdSchema, v.description('Name of the result; the learner’s answer keeps it')),
          title: TextSchema,
          address: v.pipe(
            v.string(),
            v.regex(
              /^[a-z0-9.-]+\.exemple(\/[a-z0-9/.-]*)?$/,
              'an invented address whose host ends in .exemple',
            ),
            v.description('The address as shown, without https://'),
          ),
          snippet: v.pipe(TextSchema, v.description('The two lines below the title')),
          advert: v.pipe(v.boolean(), v.description('Is it marked as an advertisement?')),
          official: v.boolean(),
          feedback: v.pipe(
            TextSchema,
            v.description('How one sees that it is, or is not, the official site'),
          ),
        }),
      ),
      v.minLength(3),
      v.maxLength(5),
      v.check((results) => haveUniqueIds(results), 'two results have the same id'),
      v.check(
        (results) => areDifferent(results.map((result) => result.address)),
        'two results have the same address',
      ),
      v.check(
        (results) => results.filter((result) => result.official).length === 1,
        'exactly one result is the official site',
      ),
      v.check(
        (results) => !results.some((result) => result.official && result.advert),
        'the official site is not an advertisement',
      ),
      v.description('As the search engine shows them; the official site had better not be the first'),
    ),
  }),
  v.title('Official site'),
  v.description('The learner chooses the official site in a list of search results'),
);

export type OfficialSiteQuestion = v.InferOutput<typeof OfficialSiteSchema>;

/** Id of the chosen result. */
export type OfficialSiteInput = string;
