// SPDX-FileCopyrightText: The Werkbank authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// Who lives in a demo folder. All of them have the same, public password; it works nowhere else,
// for a demo folder serves the loopback address only. Values, any thread.
namespace werkbank::demo {

inline constexpr char password[] = "quiet-lantern-seven-harbours";
inline constexpr char expertEmail[] = "lena.berger@demo.invalid";

inline constexpr char tenantSlug[] = "demo";      // private customers
inline constexpr char businessSlug[] = "demo-business";
inline constexpr char testSlug[] = "demo-race";   // two experts in the first ring

struct Skill {
    const char *task;
    int level;
};

struct Person {
    const char *email;
    const char *name;
    const char *language;
    QList<const char *> speaks;
    QList<const char *> tenants;  // slugs
    QList<const char *> roles;
    QList<Skill> skills;
    int fromHour = 8, toHour = 20;  // every day; equal: never
    int capacity = 3;
};

const QList<Person> &people();

// A case with what was said in it so far.
struct Line {
    bool expert = true;
    const char *text;
};
struct Story {
    const char *customer, *email, *phone, *street, *postcode, *city, *company;  // a company: business
    const char *task, *description, *device, *language;
    bool urgent = false;
    const char *expert;  // email; nullptr: nobody yet
    const char *solution; // nullptr: not solved
    bool confirmed = false;
    QList<Line> lines;
};

const QList<Story> &stories();

} // namespace werkbank::demo
