# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bank and the finance desk of the journeys: statements (camt.053.001.08), what a payer reads
from an invoice, and two persons who send money on its way, by the wire alone."""

import json
import os
import re
import subprocess
import xml.etree.ElementTree as xml

import foreign
from app import BIN
from service import PROGRAM
from trial import PASSWORD

DESK = ("finance@demo.invalid", "finance.two@demo.invalid")
PAIN = "{urn:iso:std:iso:20022:tech:xsd:pain.001.001.09}"


def euros(cents):
    return f"{cents // 100}.{cents % 100:02d}"


def entry(cents, side, name, reference="", text="", end_to_end="NOTPROVIDED", reason=""):
    """One booking; `reason`: a payment that came back, and its code."""
    details = f"<Refs><EndToEndId>{end_to_end}</EndToEndId></Refs>" \
              f'<Amt Ccy="EUR">{euros(cents)}</Amt>' \
              f"<RltdPties><Dbtr><Pty><Nm>{name}</Nm></Pty></Dbtr></RltdPties><RmtInf>"
    if text:
        details += f"<Ustrd>{text}</Ustrd>"
    if reference:
        details += "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp>" \
                   f"<Ref>{reference}</Ref></CdtrRefInf></Strd>"
    details += "</RmtInf>"
    if reason:
        details += f"<RtrInf><Rsn><Cd>{reason}</Cd></Rsn></RtrInf>"
    return f'<Ntry><Amt Ccy="EUR">{euros(cents)}</Amt><CdtDbtInd>{side}</CdtDbtInd>' \
           "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-23</Dt></BookgDt>" \
           "<ValDt><Dt>2026-11-23</Dt></ValDt>" \
           f"<AcctSvcrRef>{foreign.new_id()}</AcctSvcrRef>" \
           f"<NtryDtls><TxDtls>{details}</TxDtls></NtryDtls></Ntry>"


def statement(iban, *entries):
    return '<?xml version="1.0" encoding="UTF-8"?>\n' \
           '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>' \
           f"<GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>{foreign.new_id()}</Id>" \
           f"<Acct><Id><IBAN>{iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>{''.join(entries)}" \
           "</Stmt></BkToCstmrStmt></Document>"


def operate(data, *words):
    """What an operator types while the platform runs; what it says."""
    done = subprocess.run([PROGRAM, *words, "--data", data], capture_output=True, text=True,
                          check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def take(data, path, iban, *entries):
    """Brings a bank's statement to the platform by its command line; its report."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(statement(iban, *entries))
    return operate(data, "statement", "import", path)


# ---- an invoice as a payer has it --------------------------------------------------------------


def printed(pdf):
    """The text of a PDF, with single blanks."""
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def scanned(pdf):
    """The lines of the code on the first page, as a telephone reads them from its picture."""
    picture = pdf.removesuffix(".pdf")
    subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", pdf, picture], check=True)
    done = subprocess.run(["zbarimg", "--quiet", "--raw", picture + ".png"], capture_output=True,
                          check=True)
    return done.stdout.decode().strip().split("\n")


def checked(path, *options):
    """What the XML says, after the platform's own check of it."""
    done = subprocess.run([os.path.join(BIN, "check_invoice"), path, *options],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


# ---- the desk -----------------------------------------------------------------------------------


class Desk:
    """Two persons of a tenant's finance staff."""

    def __init__(self, origin, tenant):
        self.first, self.second = (foreign.expert(origin, email, PASSWORD) for email in DESK)
        self.tenant = next(one["tenant"] for one in self.first.all("membership")
                           if one["tenant_name"] == tenant)

    def close(self):
        self.first.close()
        self.second.close()

    def batch(self, id):
        return next((one for one in self.first.all("desk_batch") if one["id"] == id), None)

    def propose(self):
        id = foreign.new_id()
        verdict = self.first.do("payout.propose", {"tenant": self.tenant, "batch": id})
        assert verdict["result"] == "done", verdict
        return self.batch(id)

    def release(self, batch):
        """The other person's word; who proposed it may not."""
        args = {"tenant": self.tenant, "batch": batch["id"]}
        verdict = self.first.do("payout.release", args)
        assert verdict["code"] == "not_eligible", verdict
        verdict = self.second.do("payout.release", args)
        assert verdict["result"] == "done", verdict


def transfers(path):
    """[(end to end id, cents, name)] of a payment file."""
    out = []
    for one in xml.parse(path).getroot().iter(PAIN + "CdtTrfTxInf"):
        amount = one.find(f"{PAIN}Amt/{PAIN}InstdAmt")
        assert amount.get("Ccy") == "EUR" and re.fullmatch(r"\d+\.\d\d", amount.text), amount.text
        out.append((one.find(f"{PAIN}PmtId/{PAIN}EndToEndId").text,
                    int(amount.text.replace(".", "")), one.find(f"{PAIN}Cdtr/{PAIN}Nm").text))
    return out
