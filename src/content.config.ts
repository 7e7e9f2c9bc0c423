import { defineCollection } from 'astro:content';
import { leanLoader } from '#records/loader.ts';

/** Registers the collections. Rules live in `src/schema`; the loader applies them. */
export const collections = {
  'good-practices': defineCollection({ loader: leanLoader('good-practices') }),
  cities: defineCollection({ loader: leanLoader('cities') }),
  events: defineCollection({ loader: leanLoader('events') }),
  organisations: defineCollection({ loader: leanLoader('organisations') }),
  'settlement-guide': defineCollection({ loader: leanLoader('settlement-guide') }),
  'japan-guide': defineCollection({ loader: leanLoader('japan-guide') }),
  programme: defineCollection({ loader: leanLoader('programme') }),
  glossary: defineCollection({ loader: leanLoader('glossary') }),
};
