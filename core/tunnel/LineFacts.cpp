// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/LineFacts.h"

namespace uinbox {

namespace {

bool hasProblem(const LinePlace& place)
{
    return place.state == LinePlaceState::Failed || place.problem.cause != LineCause::None;
}

/// E-mails can be fetched, and what WhatsApp does with its sender is not ours to mend: neither is a broken line.
bool breaksLine(const LinePlace& place)
{
    return place.state == LinePlaceState::Failed && place.kind != LinePlaceKind::EmailWebhook;
}

LineState down(LineState state, const LineProblem& problem)
{
    state.phase = LinePhase::Down;
    state.light = LineLight::Red;
    state.problem = problem;
    return state;
}

LineState busy(LineState state, LinePhase phase)
{
    state.phase = phase;
    state.light = LineLight::Yellow;
    return state;
}

LineState withPlaces(LineState state)
{
    for (const LinePlace& place : state.places)
        if (breaksLine(place)) return down(state, place.problem);
    state.phase = LinePhase::Up;
    state.light = LineLight::Green;
    for (const LinePlace& place : state.places) {
        if (place.state != LinePlaceState::Asks) continue;
        state.phase = LinePhase::Asking;
        state.light = LineLight::Yellow;
        state.problem = {LineCause::ForeignUrl, place.url};
        return state;
    }
    for (const LinePlace& place : state.places) {
        if (!hasProblem(place)) continue;
        state.light = LineLight::Yellow;
        state.problem = place.problem;
        return state;
    }
    return state;
}

}  // namespace

LineState lineStateOf(const LineFacts& facts)
{
    LineState state;
    if (!facts.isOn) return state;
    state.publicUrl = facts.url;
    state.places = facts.places;
    if (!facts.missing.isEmpty()) return down(state, {LineCause::SettingMissing, facts.missing});
    const bool hasTrouble = facts.tunnel.cause != LineCause::None;
    if (facts.url.isEmpty()) return hasTrouble ? down(state, facts.tunnel) : busy(state, LinePhase::Starting);
    if (!facts.isProven) {
        if (facts.proof.cause == LineCause::None) return busy(state, LinePhase::Proving);
        // What the program says about itself is nearer to the cause than what is seen from outside.
        return down(state, hasTrouble ? facts.tunnel : facts.proof);
    }
    if (facts.isGivenBack) {
        state.places.clear();
        state.problem = {LineCause::GivenBack, {}};
        return busy(state, LinePhase::Asking);
    }
    return facts.isPointed ? withPlaces(std::move(state)) : busy(state, LinePhase::Pointing);
}

}  // namespace uinbox
