# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer and an expert who go on talking while others attack the platform: a process of its
own, so that nothing but the platform can make them wait."""

import asyncio
import json
import statistics
import time

from foreign import SignIn, http, order
from foreign_client import Client, Schemas

TENANT = "demo-race"
EXPERT = "race.one@demo.invalid"


async def customer_of(origin, schemas, made):
    status, _, answer = http("POST", f"{origin}/api/ticket", body={"session": made["session"]})
    assert status == 200, answer
    client = Client(origin, schemas)
    await client.open(json.loads(answer)["ticket"])
    return client


async def expert_of(origin, schemas, email, password):
    signed_in = SignIn(origin).sign_in(email, password)
    client = Client(origin, schemas)
    client.signed_in = signed_in
    client.welcome = await client.open(signed_in.access, signed_in.device)
    return client


async def take(expert, case):
    """Accepts the offer of a case and waits until the case is there."""
    def offer():
        return next((o for o in expert.store.bodies("offer")
                     if o["case"] == case and o["state"] == "open"), None)

    wanted = await expert.until(offer, "an offer")
    verdict = await expert.do("offer.accept", {"offer": wanted["id"], "case": case})
    assert verdict["result"] == "done", verdict
    await expert.until(lambda: expert.store.bodies("case", f"case:{case}"), "the case")


def texts(client, case):
    messages = client.store.bodies("message", f"case:{case}")
    return [m["text"] for m in sorted(messages, key=lambda m: m["pos"])]


async def talk(origin, program, password, pipe):
    schemas = Schemas(program)
    expert = await expert_of(origin, schemas, EXPERT, password)
    status, made = order(origin, TENANT)
    assert status == 201, made
    case = made["case"]
    customer = await customer_of(origin, schemas, made)
    await take(expert, case)
    pipe.send(case)

    said, times = [], []
    while not pipe.poll():
        for speaker, listener in ((customer, expert), (expert, customer)):
            said.append(f"{len(said) + 1}. {'Und jetzt?' if speaker is customer else 'Moment …'}")
            began = time.monotonic()
            verdict = await speaker.do("message.send", speaker.message(case, said[-1]))
            assert verdict["result"] == "done", verdict
            await listener.until(lambda: said[-1] in texts(listener, case), "what the other said")
            times.append(time.monotonic() - began)
        await asyncio.sleep(0.1)
    assert texts(customer, case) == texts(expert, case) == said
    return {"messages": len(said), "usual": statistics.median(times), "longest": max(times),
            "checked": schemas.checked}


def run(origin, program, password, pipe):
    try:
        pipe.send(asyncio.run(talk(origin, program, password, pipe)))
    except BaseException as problem:  # the other process has to hear of any
        pipe.send({"problem": f"{type(problem).__name__}: {problem}"})
        raise
