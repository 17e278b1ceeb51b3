// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words that two people read to each other; core/rules/RemoteWords.cpp has the same.
const parts = {
  deFirst: `
     Apfel Wolken Silber Garten Winter Sonnen Kupfer Honig Insel Lampen Marmor Nebel Ofen Papier
     Quellen Regen Samt Tannen Ufer Vogel Wald Zitronen Bienen Donner Eis Feder Gold Hafen Igel
     Jade Kirsch Linden Mond Nuss Orangen Pfeffer Rosen Schnee Tulpen Uhren Veilchen Wiesen Zucker
     Birken Distel Ebenholz Flieder Glas Hasel Ingwer Jasmin Kaffee Lachs Minz Nelken Oliven Perlen
     Ringel Seiden Trauben Brunnen Kiesel Himbeer Sommer`,
  deSecond: `
     baum turm haus berg boot brücke dach fenster kanne kissen koffer korb krone leiter mantel
     mühle pfad platz rad ring schale schlüssel spiegel stern tisch tor treppe trommel vase wagen
     zelt knopf`,
  enFirst: `
     apple cloud silver garden winter sunny copper honey island lamp marble misty oven paper river
     rainy velvet pine coral bird forest lemon bee thunder ice feather golden harbour hedgehog jade
     cherry linden moon walnut orange pepper rose snow tulip clock violet meadow sugar birch
     thistle ebony lilac glass hazel ginger jasmine coffee salmon mint clover olive pearl spiral
     silk grape fountain pebble berry summer`,
  enSecond: `
     tree tower house mountain boat bridge roof window kettle pillow suitcase basket crown ladder
     jacket mill path square wheel ring saucer key mirror star table gate staircase drum vase wagon
     tent button`,
};
const list = (name) => parts[name].trim().split(/\s+/);

export const WORDS = 2048;

export function word(language, index) {
  const german = language === "de" || language.startsWith("de-");
  const first = list(german ? "deFirst" : "enFirst")[Math.floor((index % WORDS) / 32)];
  const second = list(german ? "deSecond" : "enSecond")[index % 32];
  return german ? first + second : `${first} ${second}`;
}

// Three words from the first 33 bits of 5 bytes.
export function checkWords(language, bytes) {
  const value = bytes.subarray(0, 5).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return [29n, 18n, 7n].map((shift) => word(language, Number((value >> shift) & 2047n)));
}
