// Which lengths in a phrase are those of something else than the stoppage, and which are not, for all the words around them.

import type { ReadLength, WorkStoppage } from "picketline";
import { checkLength, stoppageFromSpan } from "picketline";
import { expect, test } from "vitest";
import { stoppageOf } from "../records/read-records.js";

const kaiser = stoppageOf("nuhw-kaiser-2024");

/** On since Monday 1 January 2024, and asked about on Thursday 1 February. */
const on: WorkStoppage = stoppageFromSpan({
  id: "case",
  title: "Case",
  kind: "strike",
  from: "2024-01-01",
  to: "..",
});

const check = (phrase: string) => checkLength(phrase, on, "2024-02-01");

const read = (phrase: string): readonly ReadLength[] => check(phrase).lengths.map((length) => length.read);

test("lengths of something else are set aside and named", () => {
  expect(checkLength("four-year contract", on, "2024-02-01")).toMatchObject({
    verdict: "unreadable",
    setAside: ["four-year"],
    message:
      'No length of a stoppage was found in the phrase: "four-year" is taken for that of something else.',
  });
  for (const phrase of [
    "a five-day hunger strike",
    "10 days of talks",
    "after 10 days of the hunger strike",
    "two days a week",
    "the next two weeks",
    "80-day cooling-off period",
    "the first strike in 20 years",
    "its longest strike in more than 15 years",
    "in the past two weeks",
    "two weeks before Christmas",
    "two weeks longer",
    "two weeks after talks broke down",
    "three weeks after the contract expired",
    "49 days since the last bargaining session",
    "54 days without a contract",
    "patients waited six weeks",
    "two weeks' pay",
    "20 years of experience",
    "a 25-year veteran",
    "a 25-year-old therapist",
    "a daylong rally",
    "no talks since October",
    "the first session since Oct. 25",
    "without a contract since 30 September",
  ]) {
    expect(checkLength(phrase, on, "2024-02-01")).toMatchObject({ verdict: "unreadable", lengths: [] });
    expect(checkLength(phrase, on, "2024-02-01").setAside).toHaveLength(1);
  }
  const headline = "Kaiser mental health workers ratify four-year contract after 196-day strike";
  expect(checkLength(headline, kaiser, "2025-05-08")).toMatchObject({
    verdict: "right",
    setAside: ["four-year"],
  });
});

test("words around a length that name the stoppage leave it one", () => {
  for (const phrase of [
    "in its 32 days on strike",
    "in 32 days on the picket line",
    "deal reached in 32-day strike",
    "32 days after walking off the job",
    "32 days since the strike began",
    "32 days after ... talks",
    "the 32-day March strike",
    "after talks failed, workers on strike since January",
  ]) {
    expect(checkLength(phrase, on, "2024-02-01")).toMatchObject({ verdict: "right", setAside: [] });
  }
  expect(checkLength("a two-year-old strike", on, "2026-01-01")).toMatchObject({ verdict: "right" });
});

test.each([
  ["40 days per year", "40 days"],
  ["two weeks of the long contract", "two weeks"],
  ["two weeks after the two sides held talks", "two weeks"],
  ["no talks are on now since 1 January", "since 1 January"],
  ["10 days of the long talks", "10 days"],
  ["given two weeks’ notice", "two weeks"],
  ["two weeks after the union and employer bargaining ended", "two weeks"],
  ["in 20 years of good local strikes", "20 years"],
  // What it is of stands after it.
  ["two weeks of the long old contract", "two weeks"],
  ["three-year offer", "three-year"],
  ["a 30-day waiting list", "30-day"],
  ["four-year labor contract", "four-year"],
  ["a four-year tentative Kaiser agreement", "four-year"],
  ["12 weeks of paid leave", "12 weeks"],
  ["12 weeks’ paid parental leave", "12 weeks"],
  ["25 years of service", "25 years"],
  ["10 days of stalled contract talks", "10 days"],
  ["a nine-month-old baby", "nine-month"],
  ["a 10-day strike notice", "10-day"],
  ["two weeks from now", "two weeks"],
  // What happened since, and what came after the end.
  ["49 days since the two sides last met", "49 days"],
  ["a month after strike ended", "a month"],
  ["a month after the end of the strike", "a month"],
  ["two weeks after the walkout was settled", "two weeks"],
  ["two weeks after returning to work", "two weeks"],
  ["the second week after the strike ended", "second week"],
  // What it is of stands before it.
  ["20% raises over four years", "over four years"],
  ["Kaiser offered 18% over four years", "over four years"],
  ["20 percent over 18 months", "over 18 months"],
  ["raises of $3 an hour over three years", "over three years"],
  ["strike for 20% raises over four years", "over four years"],
  ["a contract of three years", "three years"],
  ["a deal that runs three years", "three years"],
  ["the contract will last three years", "three years"],
  ["a contract for a full three years", "three years"],
  ["the contract expired 74 days ago", "74 days"],
  ["the two sides have not met for 49 days", "49 days"],
  ["strikers are back for a month", "a month"],
  ["has owned the hospital for 20 years", "20 years"],
  ["strikers have not met Kaiser since 25 January", "since 25 January"],
  // Places in another count.
  ["an offer of 5% in the first year", "first year"],
  ["5% in year one", "year one"],
  ["a raise in its first month", "first month"],
  ["the contract’s first year", "first year"],
  ["talks enter third month", "enter third month"],
  ["pay for the first week", "first week"],
  ["it was her first day back", "first day"],
  ["the first day back at work", "first day"],
  ["first month’s rent", "first month’s"],
  ["back at work in two weeks. Strike goes on", "two weeks"],
  ["back at work in two weeks, strikers say", "two weeks"],
])("%s is of something else", (phrase, text) => {
  expect(check(phrase)).toMatchObject({ lengths: [], setAside: [text] });
});

test.each([
  ["32-day pay strike", "32-day"],
  ["a 32-day contract dispute", "32-day"],
  ["14-week Kaiser mental health walkout over pay", "14-week"],
  ["32 days of picketing outside five offices", "32 days"],
  ["32 days of standing in the rain without a contract", "32 days"],
  ["the 32-day mark as talks resume", "32-day"],
  ["32 days and no contract", "32 days"],
  ["32 days nurses want a contract", "32 days"],
  ["the strike, now 32 days old, goes on", "32 days"],
  ["two years old, the strike goes on", "two years"],
  ["32 days after strike over pay began", "32 days"],
  ["32 days after it began, talks resume", "32 days"],
  ["32 days after the strike was called", "32 days"],
  ["on strike over pay for 32 days", "32 days"],
  ["striking for better wages for 32 days", "32 days"],
  ["walked out over wages for 32 days", "32 days"],
  ["nurses without pay and on the line for 32 days", "32 days"],
  ["want a contract, out for 32 days", "32 days"],
  ["92% of members out for 32 days", "32 days"],
  ["no contract after 32 days", "32 days"],
  ["20% for 32 days", "32 days"],
  ["hired hands for 32 days", "32 days"],
  ["no raise on day 32", "day 32"],
  ["reject 5% raise on 32nd day", "32nd day"],
  ["reject raise in second month of strike", "second month"],
  ["strike for raise in second month", "second month"],
  ["no deal in second month", "second month"],
  ["want a contract as strike enters second month", "enters second month"],
  ["strike over pensions enters second month", "enters second month"],
  ["the strike’s second month", "second month"],
  ["second month’s picketing", "second month’s"],
  ["their first day back on strike", "first day"],
  ["rejecting the offer, out since 1 January", "since 1 January"],
  ["rejecting the offer out since 1 January", "since 1 January"],
])("%s is of the stoppage", (phrase, text) => {
  expect(read(phrase).map((length) => length.text)).toEqual([text]);
  expect(check(phrase).setAside).toEqual([]);
});
